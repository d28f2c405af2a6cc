/** What a file is imported as. */
export type ImportKind = 'RATING' | 'COMPLAINT';

/** Fields of a rating that a column can be mapped to. */
const ratingFields = ['id', 'score', 'date', 'comment', 'language', 'channel', 'product', 'order'] as const;

/** Fields of a complaint that a column can be mapped to; `sent` is the date on which it was passed on. */
const complaintFields = [
  'id',
  'category',
  'subcategory',
  'text',
  'date',
  'sent',
  'product',
  'order',
  'amount',
  'onTime',
  'disputed',
  'channel',
  'language',
] as const;

/** A field with a fixed name. */
export type FixedField = (typeof ratingFields)[number] | (typeof complaintFields)[number];

/** Families of fields of which a file has as many as it likes, each with a key: `stage.reception`. */
const families: Readonly<Record<ImportKind, readonly string[]>> = {
  RATING: ['stage', 'question', 'dimension'],
  COMPLAINT: ['facet'],
};

const fixed: Readonly<Record<ImportKind, readonly FixedField[]>> = {
  RATING: ratingFields,
  COMPLAINT: complaintFields,
};

/** The fields of a kind as help and errors list them: `id`, …, `stage.KEY`. */
export function fieldsOf(kind: ImportKind): readonly string[] {
  return [...fixed[kind], ...families[kind].map((family) => `${family}.KEY`)];
}

/** Family and key of a field such as `stage.reception`; null for a field with a fixed name. */
export function familyOf(field: string): { readonly family: string; readonly key: string } | null {
  const dot = field.indexOf('.');
  return dot < 0 ? null : { family: field.slice(0, dot), key: field.slice(dot + 1) };
}

/** Whether a kind has a field. */
export function isField(kind: ImportKind, field: string): boolean {
  const named = familyOf(field);
  if (named === null) return fixed[kind].some((known) => known === field);
  return families[kind].includes(named.family) && named.key.trim() !== '';
}
