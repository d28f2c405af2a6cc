import { describe, expect, it } from 'vitest';
import { checkCalendar } from './checkCalendar.ts';
import { alwaysOpenCalendar, officeCalendar, type WorkingCalendar } from './workingCalendar.ts';

const good = officeCalendar('Asia/Shanghai', 'CN');
const monday = (...shifts: [string, string][]): WorkingCalendar => ({
  ...good,
  week: [shifts.map(([from, to]) => ({ from, to })), [], [], [], [], [], []],
});

describe('a calendar', () => {
  it.each([
    ['of an office', good],
    ['of a shop that never closes', alwaysOpenCalendar('America/New_York')],
    ['of a state', { ...good, holidays: { country: 'DE', region: 'BE' } }],
    ['with shifts that touch', monday(['09:00', '12:00'], ['12:00', '24:00'])],
    ['with a day of its own', { ...good, ownDays: { '2024-02-29': { shifts: [] } } }],
  ])('%s can be used', (_, calendar) => {
    expect(checkCalendar(calendar)).toEqual([]);
  });

  it.each([
    ['a zone that does not exist', { ...good, timeZone: 'Asia/Peking' }, 'TIME_ZONE', 'timeZone'],
    ['a country without known holidays', { ...good, holidays: { country: 'XX' } }, 'COUNTRY', 'holidays'],
    ['an empty shift', monday(['09:00', '09:00']), 'SHIFT', 'week.0.0'],
    ['a shift that ends before it begins', monday(['22:00', '06:00']), 'SHIFT', 'week.0.0'],
    ['a time of day that does not exist', monday(['09:00', '24:01']), 'SHIFT', 'week.0.0'],
    ['a time of day written otherwise', monday(['9:00', '12:00']), 'SHIFT', 'week.0.0'],
    ['shifts that overlap', monday(['09:00', '12:00'], ['11:59', '14:00']), 'SHIFTS_OVERLAP', 'week.0.1'],
    ['shifts out of order', monday(['14:00', '18:00'], ['09:00', '12:00']), 'SHIFTS_OVERLAP', 'week.0.1'],
    ['a week without work', monday(), 'NO_WORKING_TIME', 'week'],
    ['a bad make-up shift', { ...good, makeUp: [{ from: '10:00', to: '09:00' }] }, 'SHIFT', 'makeUp.0'],
    [
      'a day that does not exist',
      { ...good, ownDays: { '2023-02-29': { shifts: [] } } },
      'DAY',
      'ownDays.2023-02-29',
    ],
    ['a version below 1', { ...good, version: 0 }, 'VERSION', 'version'],
  ])('with %s is refused', (_, calendar, code, path) => {
    expect(checkCalendar(calendar)).toEqual([{ code, path }]);
  });
});
