import { InvalidInput } from '../failure/failure.ts';
import type { Localized } from '../form/form.ts';
import { clientId } from '../submission/clientId.ts';
import { checkText } from '../submission/text.ts';
import { type Day, dayOf, type Instant, isDay } from '../time/calendarDay.ts';

/** A promise that a merchant publishes about its service (rules.md, 承诺). */
export interface ServicePromise {
  readonly merchantId: string;
  /** Stable key, for example `answer-in-3-days`. */
  readonly key: string;
  readonly text: Localized;
  /** First day on which it is given. */
  readonly from: Day;
  /** The day after the last one; null: it is given still. */
  readonly to: Day | null;
}

/** How often a promise fell due on a day, and how often it was kept. */
export interface PromiseReport {
  readonly merchantId: string;
  /** UUID made by the client; the primary key together with the merchant. */
  readonly id: string;
  /** Key of the promise. */
  readonly promise: string;
  readonly day: Day;
  /** Whole; negative takes back what was reported too much. */
  readonly due: number;
  /** Between 0 and `due`. */
  readonly kept: number;
  readonly reportedAt: Instant;
}

/** Promises that one merchant may have. */
export const maxPromises = 50;

/** Longest wording of a promise, in characters. */
export const maxPromiseText = 300;

/** Most times that one report may say. */
export const maxDue = 1_000_000_000;

function checkDay(day: Day, path: string): Day {
  if (!isDay(day)) throw new InvalidInput('INVALID', path, { expected: 'YYYY-MM-DD' });
  return day;
}

/**
 * The promise that is stored for what was received; one with the same key is replaced.
 *
 * @param others Keys of the promises that the merchant has.
 * @throws InvalidInput naming the field that cannot be taken; nothing is stored then.
 */
export function acceptPromise(
  { merchantId, key, text, from, to }: ServicePromise,
  others: readonly string[],
): ServicePromise {
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(key))
    throw new InvalidInput('INVALID', 'input.key', { expected: 'a to z, 0 to 9, dash' });
  if (!others.includes(key) && others.length >= maxPromises)
    throw new InvalidInput('TOO_MANY', 'input.key', { max: maxPromises, count: others.length + 1 });
  for (const [locale, path] of [
    ['en', 'input.text.en'],
    ['zh-CN', 'input.text.zhCN'],
  ] as const) {
    if (checkText(text[locale], path, maxPromiseText) === null) throw new InvalidInput('REQUIRED', path);
  }
  checkDay(from, 'input.from');
  if (to !== null && checkDay(to, 'input.to') <= from) throw new InvalidInput('PERIOD_EMPTY', 'input.to');
  return { merchantId, key, text, from, to };
}

/**
 * The report that is stored for what was received.
 *
 * @throws InvalidInput naming the field that cannot be taken; nothing is stored then.
 */
export function acceptPromiseReport(
  input: Pick<PromiseReport, 'id' | 'promise' | 'day' | 'due' | 'kept'>,
  promise: ServicePromise,
  timeZone: string,
  now: Instant,
): PromiseReport {
  const { due, kept } = input;
  const day = checkDay(input.day, 'input.day');
  if (day > dayOf(now, timeZone)) throw new InvalidInput('IN_FUTURE', 'input.day');
  if (!Number.isInteger(due) || Math.abs(due) > maxDue)
    throw new InvalidInput('OUT_OF_RANGE', 'input.due', { min: -maxDue, max: maxDue });
  const [min, max] = [Math.min(0, due), Math.max(0, due)];
  if (!Number.isInteger(kept) || kept < min || kept > max)
    throw new InvalidInput('OUT_OF_RANGE', 'input.kept', { min, max });
  const id = clientId(input.id, 'input.id');
  return { merchantId: promise.merchantId, id, promise: promise.key, day, due, kept, reportedAt: now };
}
