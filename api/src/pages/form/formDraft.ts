import type { FormQuestion, WidgetForm } from '@hearback/schema/form/form';
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
  /** What the fields of the questions after the first one hold, by name: `answers.KEY` and `versions.KEY`. */
  readonly answers: Readonly<Record<string, string>>;
};

/** Makes a UUID for a submission. */
export type NewId = () => string;

/**
 * The draft that a form's fields say. Line ends become what they were in the visitor's browser, since sending
 * a form makes two characters of each.
 */
export function readDraft(fields: URLSearchParams): FormDraft {
  const texts = fieldNames.map((name) => [name, (fields.get(name) ?? '').replaceAll(/\r\n?/g, '\n')]);
  const further = [...fields].filter(([name]) => /^(answers|versions)\./.test(name));
  return {
    ...(Object.fromEntries(texts) as Record<FieldName, string>),
    reasons: fields.getAll('reasons'),
    answers: Object.fromEntries(further),
  };
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
  const reasons = draft.reasons.map((code): [string, string] => ['reasons', code]);
  return [...texts, ...reasons, ...Object.entries(draft.answers)];
}

/** The questions after the first one; where the address names a stage, of the stages only that one. */
export function furtherQuestions({ questions }: WidgetForm, { stage }: FormDraft): readonly FormQuestion[] {
  const further = questions.slice(1);
  const named = further.some((question) => question.stage?.key === stage);
  return further.filter((question) => !named || !question.stage || question.stage.key === stage);
}

/** Whether a visitor began to rate. */
export function wantsRating({ score, comment, reasons, answers }: FormDraft): boolean {
  const answered = Object.entries(answers).some(([name, text]) => name.startsWith('answers.') && text !== '');
  return score !== '' || comment.trim() !== '' || reasons.length > 0 || answered;
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
