import { existsSync, readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { chinaHolidays } from './chinaHolidays.ts';

const golden = new URL(
  '../../../../shared/data/golden/cn_workday_exceptions_2011_2020.json',
  import.meta.url,
);

/** Days whose arrangement differs from Monday to Friday, as the reference writes them. */
function exceptions(firstYear: number, lastYear: number): Record<string, string> {
  const found: Record<string, string> = {};
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (const [day, { kind }] of chinaHolidays.year(year) ?? []) {
      const weekday = Temporal.PlainDate.from(day).dayOfWeek <= 5;
      if (kind === 'HOLIDAY' && weekday) found[day] = 'holiday_off';
      if (kind === 'MAKE_UP' && !weekday) found[day] = 'makeup_workday';
    }
  }
  return found;
}

describe('China’s working days', () => {
  it.skipIf(!existsSync(golden))(
    'differ from Monday to Friday exactly where the reference of 2011 to 2020 says (skipped without ../shared/data)',
    () => {
      const reference = JSON.parse(readFileSync(golden, 'utf8')).exceptions_to_mon_fri;
      expect(Object.keys(reference).length).toBeGreaterThan(200);
      expect(exceptions(2011, 2020)).toEqual(reference);
    },
  );

  // General Office of the State Council, arrangement of holidays 2019 (国办发明电〔2018〕15号 and its change for 1 May).
  it.each([
    ['2019-04-28', 'MAKE_UP', '劳动节'],
    ['2019-05-01', 'HOLIDAY', '劳动节'],
    ['2019-05-03', 'HOLIDAY', '劳动节'],
    ['2019-05-05', 'MAKE_UP', '劳动节'],
    ['2019-10-07', 'HOLIDAY', '国庆节'],
  ])('%s is %s for %s', (day, kind, name) => {
    const entry = chinaHolidays.year(2019)?.get(day);
    expect([entry?.kind, entry?.name['zh-CN']]).toEqual([kind, name]);
  });

  it('are unknown for a year whose arrangement is not published', () => {
    expect(chinaHolidays.year(2099)).toBeNull();
  });

  it('carry the version of their source', () => {
    expect(chinaHolidays.version).toMatch(/^CN chinese-days \d+\.\d+\.\d+$/);
  });
});
