import arrangement from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import library from 'chinese-days/package.json' with { type: 'json' };
import type { HolidayEntry, HolidayTable } from './holidayTable.ts';

type Entries = Map<string, HolidayEntry>;

function readYears(): ReadonlyMap<number, Entries> {
  const years = new Map<number, Entries>();
  const add = (days: Readonly<Record<string, string>>, kind: HolidayEntry['kind']) => {
    for (const [day, text] of Object.entries(days)) {
      const year = Number(day.slice(0, 4));
      const [en = text, zh = text] = text.split(',');
      const entries = years.get(year) ?? new Map();
      years.set(year, entries.set(day, { kind, name: { en, 'zh-CN': zh } }));
    }
  };
  add(arrangement.holidays, 'HOLIDAY');
  add(arrangement.workdays, 'MAKE_UP');
  return years;
}

let years: ReadonlyMap<number, Entries> | undefined;

/**
 * The working days of mainland China as the State Council arranges them each year: holidays, bridge days and
 * the weekend days worked for them (调休). A year is unknown until its arrangement is published, usually in
 * the November before.
 */
export const chinaHolidays: HolidayTable = {
  version: `CN chinese-days ${library.version}`,
  year(year) {
    years ??= readYears();
    return years.get(year) ?? null;
  },
};
