import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { parseIso } from './dateFormat.ts';
import { dateReader } from './dateReader.ts';

const now = Date.UTC(2026, 0, 15, 8);
const reader = (zone: string, usual: string | null = null) =>
  dateReader({ parse: parseIso, usual, now }, zone);

describe('reading dates', () => {
  it('takes a day as its start in the zone, and keeps the day', () => {
    expect(reader('Asia/Shanghai')('2015-06-09', 'date')).toEqual({
      sentinel: false,
      at: Date.UTC(2015, 5, 8, 16),
      day: '2015-06-09',
    });
  });

  it.each([
    ['2015-06-09 23:30', 'Asia/Shanghai', '2015-06-09T15:30:00Z', '2015-06-09'],
    ['2015-06-09T23:30Z', 'Asia/Shanghai', '2015-06-09T23:30:00Z', '2015-06-10'],
    ['2015-06-09T01:00+08:00', 'America/New_York', '2015-06-08T17:00:00Z', '2015-06-08'],
    // New York skips 02:00 to 03:00 on that day, and has 01:00 to 02:00 twice on the other.
    ['2025-03-09 02:30', 'America/New_York', '2025-03-09T07:30:00Z', '2025-03-09'],
    ['2025-11-02 01:30', 'America/New_York', '2025-11-02T05:30:00Z', '2025-11-02'],
  ])('reads %s in %s as %s', (text, zone, instant, day) => {
    expect(reader(zone)(text, 'date')).toEqual({ sentinel: false, at: Date.parse(instant), day });
  });

  it('agrees with Temporal on every quarter of an hour and in between', () => {
    const zones = fc.constantFrom(
      'Asia/Kathmandu',
      'Europe/Berlin',
      'Australia/Lord_Howe',
      'America/St_Johns',
    );
    const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2025, 11) / 60_000 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const text = new Date(minute * 60_000).toISOString().slice(0, 19);
        const expected = Temporal.PlainDateTime.from(text).toZonedDateTime(zone);
        const read = reader(zone)(text, 'date');
        // A day whose midnight is skipped starts later; the instant is the same.
        expect(read).toMatchObject({ at: expected.epochMilliseconds });
        expect(read).toMatchObject({ day: expected.toPlainDate().toString() });
      }),
    );
  });

  it.each(['1970-01-01', '1900-01-01', '9999-12-31', '1970-01-01T12:34:56', '1969-12-31T19:00-05:00'])(
    'knows %s as a date that means unknown',
    (text) => {
      expect(reader('America/New_York')(text, 'date')).toEqual({ sentinel: true });
    },
  );

  it.each([
    ['2015-02-29', 'INVALID'],
    ['2015-13-01', 'INVALID'],
    ['1899-12-31', 'INVALID'],
    ['3000-01-01', 'INVALID'],
    ['yesterday', 'INVALID'],
    ['2026-01-16', 'IN_FUTURE'],
    ['2026-01-15T08:05:01Z', 'IN_FUTURE'],
  ])('refuses %s', (text, code) => {
    expect(() => reader('UTC')(text, 'sent')).toThrow(expect.objectContaining({ code, path: 'sent' }));
  });

  it('takes the last instant that a clock may be ahead', () => {
    expect(reader('UTC')('2026-01-15T08:05:00Z', 'date')).toMatchObject({ at: now + 300_000 });
  });

  it('gives a row without a date the usual day, and refuses it where there is none', () => {
    expect(reader('Asia/Shanghai', '2024-01-01')(null, 'date')).toMatchObject({ day: '2024-01-01' });
    expect(() => reader('UTC')(null, 'date')).toThrow(expect.objectContaining({ code: 'REQUIRED' }));
  });
});
