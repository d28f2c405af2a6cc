import { InvalidInput } from '../failure/failure.ts';
import { isOnScale, overall, type Scale } from '../question/question.ts';
import type { Rating } from '../rating/rating.ts';
import { channelOf } from '../submission/channel.ts';
import type { Mark } from '../submission/mark.ts';
import { checkText } from '../submission/text.ts';
import { cutsOfRow, isCut } from './cutsOfRow.ts';
import { familyOf } from './fields.ts';
import { importLimits } from './importLimits.ts';
import type { Mapping } from './mapping.ts';
import { readNumber } from './readNumber.ts';
import type { ReadRow, RowSituation } from './readRow.ts';
import type { Row, RowFields } from './rowFields.ts';
import { scaleOf } from './scaleOf.ts';

/** An answer whose question has its scale, but no version yet. */
export interface AnswerDraft {
  readonly question: string;
  readonly scale: Scale;
  readonly score: number;
}

/** A rating whose answers have no versions yet. */
export interface RatingDraft extends Omit<Rating, 'answers'> {
  readonly answers: readonly AnswerDraft[];
}

/** Which scales the answers of a file are on. */
export interface ImportedScales {
  /** Scale of the overall score; null: each row says it. */
  readonly score: Scale | null;
  /** Scales of single fields, for example `question.nps`. */
  readonly of: ReadonlyMap<string, Scale>;
  /** Scale of every other answer; null: 1:5, or the scale of the score where the file has one. */
  readonly others: Scale | null;
}

/** A question that a file answers: its field, its key, and its scale (null: each row says it). */
export interface AskedQuestion {
  readonly field: string;
  readonly question: string;
  readonly scale: Scale | null;
}

const stars: Scale = { min: 1, max: 5 };
/** Negative, neutral, positive: how an aspect of a review is judged. */
const polarity: Scale = { min: -1, max: 1 };

function isAsked(questions: readonly { readonly question: string }[], wanted: string): boolean {
  return questions.some(({ question }) => question === wanted);
}

function askedBy(field: string, scales: ImportedScales): AskedQuestion[] {
  if (field === 'score') return [{ field, question: overall, scale: scales.of.get(field) ?? scales.score }];
  const named = familyOf(field);
  if (named === null || isCut(field)) return [];
  const usual = named.family === 'dimension' ? polarity : (scales.score ?? stars);
  return [
    {
      field,
      question: named.family === 'question' ? named.key : field,
      scale: scales.of.get(field) ?? scales.others ?? usual,
    },
  ];
}

/**
 * The questions that a file answers: `score` is the overall one, `stage.KEY` and `dimension.KEY` are asked
 * under these names, `question.KEY` under its key; `dimension.SEGMENT` and the like are what a rating is cut by and no
 * question. A dimension is judged from -1 to 1 unless the scales say
 * otherwise; a stage and a question are on the scale of the score where the whole file has one, else 1 to 5.
 *
 * @throws InvalidInput where two fields answer the same question.
 */
export function askedQuestions(mapping: Mapping, scales: ImportedScales): readonly AskedQuestion[] {
  const asked = [...mapping.keys()].flatMap((field) => askedBy(field, scales));
  const twice = asked.find(({ question }, index) => isAsked(asked.slice(0, index), question));
  // One order, whatever the order of the mapping: the same answers are the same content.
  if (twice === undefined) return asked.toSorted((a, b) => (a.question < b.question ? -1 : 1));
  throw new InvalidInput('INVALID', `map.${twice.field}`, { expected: 'one column for each question' });
}

/**
 * Reads a row as a rating.
 *
 * An unanswered question is missing, not zero: without an overall score the rating is marked NO_SCORE. A
 * score off its scale and a date that stands for "unknown" set the row aside, whole.
 *
 * @param scaleCell Scale of the overall score where each row says it.
 * @throws InvalidInput naming the field that cannot be read; a row with neither an answer nor a comment has
 * nothing to store.
 */
export function ratingOfRow(
  row: Row,
  fields: RowFields,
  asked: readonly AskedQuestion[],
  scaleCell: string | null,
  situation: RowSituation,
): ReadRow<RatingDraft> {
  const answers: AnswerDraft[] = [];
  let offScale: string | null = null;
  for (const { field, question, scale: known } of asked) {
    const cell = fields.value(row, field);
    if (cell === null) continue;
    const score = readNumber(cell, field);
    const scale = known ?? scaleOf(scaleCell ?? '', 'scale-column');
    if (!isOnScale(score, scale)) offScale ??= field;
    answers.push({ question, scale, score });
  }
  const comment = checkText(fields.words(row, 'comment'), 'comment', importLimits.text);
  if (answers.length === 0 && comment === null) throw new InvalidInput('REQUIRED', 'score');
  const named = (field: string) => checkText(fields.value(row, field), field, importLimits.name);
  const dimensions = cutsOfRow(row, fields);
  const channel = fields.value(row, 'channel');
  const [language, product, order] = [named('language'), named('product'), named('order')];
  const date = situation.dates(fields.words(row, 'date'), 'date');
  if (date.sentinel) return { reason: 'SENTINEL_DATE', path: 'date' };
  if (offScale !== null) return { reason: 'OFF_SCALE', path: offScale };
  const marks: Mark[] = situation.repeated ? ['REPEATED_ROW'] : [];
  if (answers.length === 0 || (isAsked(asked, overall) && !isAsked(answers, overall))) marks.push('NO_SCORE');
  return {
    draft: {
      merchantId: situation.merchantId,
      id: situation.id,
      answers,
      reasons: [],
      comment,
      channel: (channel === null ? undefined : channelOf(channel)) ?? 'IMPORT',
      language,
      product,
      order,
      ...(Object.keys(dimensions).length === 0 ? {} : { dimensions }),
      occurredAt: date.at,
      receivedAt: situation.now,
      day: date.day,
      marks,
    },
  };
}
