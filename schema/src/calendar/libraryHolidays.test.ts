import { describe, expect, it } from 'vitest';
import { holidaysOf } from './holidaysOf.ts';
import { libraryHolidays } from './libraryHolidays.ts';

describe('public holidays of other countries', () => {
  it.each([
    ['DE', undefined, '2024-03-29', 'Good Friday'],
    ['DE', 'BE', '2024-03-08', "International Women's Day"],
    ['US', undefined, '2024-11-28', 'Thanksgiving Day'],
  ])('%s %s is free on %s, %s', (country, region, day, name) => {
    expect(libraryHolidays(country, region).year(2024)?.get(day)).toMatchObject({
      kind: 'HOLIDAY',
      name: { en: name },
    });
  });

  it('leave out half holidays and days that are only observed', () => {
    const germany = libraryHolidays('DE', 'BE').year(2024);
    expect(germany?.has('2024-12-24')).toBe(false);
    expect(germany?.has('2024-11-11')).toBe(false);
    expect(germany?.has('2024-02-14')).toBe(false);
  });

  it('free the substitute day of a holiday that falls on a weekend', () => {
    expect(libraryHolidays('US').year(2021)?.has('2021-07-05')).toBe(true);
  });

  it('do not depend on the zone of the machine on days on which the clocks change', () => {
    // Easter Sunday 2024, a public holiday of Brandenburg, has 23 hours.
    expect(libraryHolidays('DE', 'BB').year(2024)?.has('2024-03-31')).toBe(true);
  });

  it('refuse a place that the library does not know', () => {
    expect(() => libraryHolidays('XX')).toThrow(RangeError);
    expect(() => libraryHolidays('DE', 'XX')).toThrow(RangeError);
  });

  it('come from one table for each place', () => {
    expect(holidaysOf('DE', 'BE')).toBe(holidaysOf('DE', 'BE'));
    expect(holidaysOf('CN').version).toContain('chinese-days');
  });
});
