import type { Temporal } from 'temporal-polyfill';
import type { Locale } from '../form/form.ts';
import type { HolidayPlace } from './calendarInWords.ts';
import { deadlineWordsEn } from './messages.en.ts';
import { deadlineWordsZhCN } from './messages.zh-CN.ts';
import type { DayKind } from './yearOfWork.ts';

/** The sentences in which a deadline explains itself. */
export interface DeadlineWords {
  /** A day of the calendar; `year` where it stands alone. */
  date(date: Temporal.PlainDate, year: boolean): string;
  /** A day and a time of day, `clock` as `HH:MM` or `HH:MM:SS`. */
  moment(date: string, clock: string): string;
  /** Days in a row, each of them the same. */
  days(first: string, last: string, count: number): string;
  /** Hours of a day, each `HH:MM–HH:MM`, and how long they are together. */
  hours(day: string, hours: readonly string[], duration: string): string;
  /** A day with the reason why it counts or not. */
  because(day: string, reason: string): string;
  /** Why a day counts or not; null for an ordinary working day. */
  reason(kind: DayKind, name: string | null): string | null;
  /** A length of time, from whole seconds. */
  duration(seconds: number): string;
  rule(name: string): string;
  start(moment: string): string;
  receiptDayLeftOut: string;
  /** What was counted; `days` where it is the time of so many working days. */
  counted(items: readonly string[], total: string, days: number | null): string;
  notCounted(items: readonly string[]): string;
  pause(from: string, to: string): string;
  openPause(from: string, left: string): string;
  due(moment: string): string;
  /** What it was reckoned by: the merchant's version of its calendar, and whose holidays; null: none. */
  calendar(zone: string, version: string, holidays: HolidayPlace | null): string;
  elapsed(zone: string): string;
  unknownYears(years: readonly number[]): string;
  /** Between sentences. */
  space: string;
}

/** The sentences of every locale. */
export const deadlineWords: Readonly<Record<Locale, DeadlineWords>> = {
  en: deadlineWordsEn,
  'zh-CN': deadlineWordsZhCN,
};
