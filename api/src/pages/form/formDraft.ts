import { maxName } from '@hearback/schema/rating/rating';
import { lengthOf } from '@hearback/schema/submission/text';

/** Names of the form's fields that hold one text, as they are sent. */
export const fieldNames = [
  'ratingId',
  'complaintId',
  'lang',
  'stage',
  'ref',
  'version',
  'consentVersion',
  'score',
  'comment',
  'kind',
  'category',
  'text',
  'remedy',
  'order',
  'happenedOn',
  'anonymous',
  'contact.email',
  'contact.phone',
  'contact.name',
  'agreed',
] as const;

/** Name of a field that holds one text. */
export type FieldName = (typeof fieldNames)[number];

/** A form as far as it is filled in: every field's text as it was typed, empty where nothing was. */
export type FormDraft = Readonly<Record<FieldName, string>> & {
  /** Codes of the reasons for a low score. */
  readonly reasons: readonly string[];
};

/** Makes a UUID for a submission. */
export type NewId = () => string;

/**
 * The draft that a form's fields say. Line ends become what they were in the visitor's browser, since sending
 * a form makes two characters of each.
 */
export function readDraft(fields: URLSearchParams): FormDraft {
  const texts = fieldNames.map((name) => [name, (fields.get(name) ?? '').replaceAll(/\r\n?/g, '\n')]);
  return { ...(Object.fromEntries(texts) as Record<FieldName, string>), reasons: fields.getAll('reasons') };
}

/**
 * The draft of a form that is opened.
 *
 * @param query `stage` and `ref` are kept; a `ref` longer than any order number is none.
 */
export function newDraft(query: URLSearchParams, newId: NewId): FormDraft {
  const ref = query.get('ref') ?? '';
  const kept = lengthOf(ref) <= maxName ? ref : '';
  const empty = readDraft(new URLSearchParams());
  return {
    ...empty,
    ratingId: newId(),
    complaintId: newId(),
    stage: query.get('stage') ?? '',
    ref: kept,
    order: kept,
  };
}

/** A draft as fields, the other way round than `readDraft`. */
export function fieldsOf(draft: FormDraft): [name: string, value: string][] {
  const texts = fieldNames.map((name): [string, string] => [name, draft[name]]);
  return [...texts, ...draft.reasons.map((code): [string, string] => ['reasons', code])];
}

/** Whether a visitor began to rate. */
export function wantsRating({ score, comment, reasons }: FormDraft): boolean {
  return score !== '' || comment.trim() !== '' || reasons.length > 0;
}

/** Whether a visitor began to complain, ask or seek help; the order number that the address brought is none. */
export function wantsComplaint(draft: FormDraft): boolean {
  const typed = [
    draft.category,
    draft.text,
    draft.remedy,
    draft.happenedOn,
    draft['contact.email'],
    draft['contact.phone'],
    draft['contact.name'],
    draft.agreed,
    draft.order === draft.ref ? '' : draft.order,
  ];
  return typed.some((text) => text.trim() !== '');
}
