import { Temporal } from 'temporal-polyfill';
import type { Locale } from '../form/form.ts';
import { addDays, type Day, type Instant } from '../time/calendarDay.ts';
import { calendarInWords } from './calendarInWords.ts';
import type { Deadline, DeadlineDay } from './deadline.ts';
import { type DeadlineWords, deadlineWords } from './deadlineWords.ts';
import { momentInWords, wallClock } from './momentInWords.ts';
import type { DayKind, Span } from './yearOfWork.ts';

/** Days alike in a row, from this many on, are told as one stretch. */
const shortestRow = 3;

const freeKinds: ReadonlySet<DayKind> = new Set(['REST', 'HOLIDAY', 'OWN_CLOSED']);
const secondsOf = (milliseconds: number) => Math.round(milliseconds / 1000);
const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { from, to }) => sum + to - from, 0);

/** Days that follow each other and are of one kind, all of them whole or none of them counted. */
function rowsOf(days: readonly DeadlineDay[]): DeadlineDay[][] {
  const rows: DeadlineDay[][] = [];
  for (const day of days) {
    const last = rows.at(-1)?.at(-1);
    const follows = last !== undefined && addDays(last.day, 1) === day.day;
    const like = last?.kind === day.kind && last.name?.en === day.name?.en && last.whole === day.whole;
    if (follows && like && (day.whole || day.counted.length === 0)) rows.at(-1)?.push(day);
    else rows.push([day]);
  }
  return rows.flatMap((row) => (row.length < shortestRow ? row.map((day) => [day]) : [row]));
}

class Explanation {
  readonly #deadline: Deadline;
  readonly #locale: Locale;
  readonly #words: DeadlineWords;

  constructor(deadline: Deadline, locale: Locale) {
    this.#deadline = deadline;
    this.#locale = locale;
    this.#words = deadlineWords[locale];
  }

  #moment(instant: Instant): string {
    return momentInWords(instant, this.#deadline.timeZone, this.#locale);
  }

  #date(day: Day): string {
    return this.#words.date(Temporal.PlainDate.from(day), false);
  }

  #hours({ from, to }: Span): string {
    const { timeZone } = this.#deadline;
    const end = wallClock(to, timeZone);
    return `${wallClock(from, timeZone)}–${end === '00:00' ? '24:00' : end}`;
  }

  /** One day, or some in a row, with what was counted and why. */
  #row(row: readonly DeadlineDay[]): string {
    const [first, last] = [row[0], row.at(-1)];
    if (first === undefined || last === undefined) return '';
    const words = this.#words;
    const counted = row.flatMap((day) => day.counted);
    const reason = words.reason(first.kind, first.name?.[this.#locale] ?? null);
    const single = row.length === 1;
    const name = single
      ? this.#date(first.day)
      : words.days(this.#date(first.day), this.#date(last.day), row.length);
    const explained = reason === null ? name : words.because(name, reason);
    const hoursMatter =
      counted.length > 0 && !(first.whole && this.#deadline.allowed.unit === 'WORKING_DAYS');
    if (!hoursMatter) return explained;
    const hours = single ? counted.map((span) => this.#hours(span)) : [];
    return words.hours(explained, hours, words.duration(secondsOf(lengthOf(counted))));
  }

  *sentences(): Generator<string> {
    const { allowed, calendarVersion, days, due, left, name, pauses, start, time, timeZone, unknownYears } =
      this.#deadline;
    const words = this.#words;
    yield words.rule(name[this.#locale]);
    yield words.start(this.#moment(start));
    if (allowed.unit === 'WORKING_DAYS') yield words.receiptDayLeftOut;
    const items = (rows: DeadlineDay[][]) => rows.map((row) => this.#row(row));
    const counted = days.filter((day) => day.counted.length > 0);
    if (counted.length > 0) {
      const wholeDays = allowed.unit === 'WORKING_DAYS' && left === 0 ? allowed.amount : null;
      yield words.counted(items(rowsOf(counted)), words.duration(secondsOf(time - left)), wholeDays);
    }
    const skipped = days.filter((day) => freeKinds.has(day.kind));
    if (skipped.length > 0) yield words.notCounted(items(rowsOf(skipped)));
    for (const pause of pauses) {
      const from = this.#moment(pause.from);
      yield pause.to === null
        ? words.openPause(from, words.duration(secondsOf(left)))
        : words.pause(from, this.#moment(pause.to));
    }
    if (due !== null) yield words.due(this.#moment(due));
    const { place, version } = calendarInWords(calendarVersion, this.#locale);
    yield allowed.unit === 'ELAPSED_MINUTES'
      ? words.elapsed(timeZone)
      : words.calendar(timeZone, version, place);
    if (unknownYears.length > 0) yield words.unknownYears(unknownYears);
  }
}

/**
 * A deadline in plain words: the rule, what set the clock going, the days and hours counted, the days that do
 * not count and why, the pauses, when it is due, and the calendar it was judged by.
 *
 * @param deadline As it was computed or stored.
 * @param locale The language to say it in.
 * @returns A few sentences in one line.
 */
export function explainDeadline(deadline: Deadline, locale: Locale): string {
  return [...new Explanation(deadline, locale).sentences()].join(deadlineWords[locale].space);
}
