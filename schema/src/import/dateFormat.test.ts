import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFormat, parseIso } from './dateFormat.ts';

const hour = 3_600_000;

describe('a date as it is written', () => {
  it.each([
    ['2015-06-09', { day: '2015-06-09', time: null, offset: null }],
    ['2015-06-09T08:05', { day: '2015-06-09', time: 8 * hour + 300_000, offset: null }],
    ['2015-06-09 08:05:07.25', { day: '2015-06-09', time: 8 * hour + 307_250, offset: null }],
    ['2015-06-09T08:05:07Z', { day: '2015-06-09', time: 8 * hour + 307_000, offset: 0 }],
    ['2015-06-09T08:05:07-0330', { day: '2015-06-09', time: 8 * hour + 307_000, offset: -210 }],
    ['2015-06-09T08:05:07.123456+05:45', { day: '2015-06-09', time: 8 * hour + 307_123, offset: 345 }],
  ])('%s is ISO 8601', (text, expected) => {
    expect(parseIso(text)).toEqual(expected);
  });

  it.each([
    '',
    '2015-6-9',
    '9.6.2015',
    '2015-06-09T24:00',
    '2015-06-09T08:60',
    '2015-06-09T08',
    '2015-06-09x',
  ])('%j is not', (text) => {
    expect(parseIso(text)).toBeNull();
  });

  it.each([
    ['M/D/YYYY', '7/29/2013', '2013-07-29', null],
    ['M/D/YYYY', '07/09/2013', '2013-07-09', null],
    ['YYYY/M/D HH:mm', '2019/4/25 21:37', '2019-04-25', 21 * hour + 37 * 60_000],
    ['YYYY/M/D H:mm:ss', '2019/4/25  9:07:05', '2019-04-25', 9 * hour + 425_000],
    ['DD.MM.YYYY', '09.06.2015', '2015-06-09', null],
    ['YYYY年M月D日', '2015年6月9日', '2015-06-09', null],
    ['YYYY年M月D日 Ah:mm', '2015年6月9日 下午3:05', '2015-06-09', 15 * hour + 300_000],
    ['M/D/YYYY h:mm A', '6/9/2015 12:30 am', '2015-06-09', 1_800_000],
    ['M/D/YYYY h:mm A', '6/9/2015 12:30 PM', '2015-06-09', 12 * hour + 1_800_000],
    ['YYYYMMDD', '20150609', '2015-06-09', null],
  ])('%s reads %j', (format, text, day, time) => {
    expect(dateFormat(format)(text)).toEqual({ day, time, offset: null });
  });

  it.each([
    ['M/D/YYYY', '2013-07-29'],
    ['M/D/YYYY', '7/29/13'],
    ['DD.MM.YYYY', '9.6.2015'],
    ['DD.MM.YYYY', '09x06x2015'],
    ['YYYY/M/D HH:mm', '2019/4/25'],
    ['YYYY/M/D HH:mm', '2019/4/25 24:00'],
    ['M/D/YYYY h:mm A', '6/9/2015 13:30 PM'],
  ])('%s does not read %j', (format, text) => {
    expect(dateFormat(format)(text)).toBeNull();
  });

  it.each([
    '',
    'M/D',
    'YYYY-MM',
    'YYYY-MM-DD HH',
    'YYYY-MM-DD mm',
    'YYYY-MM-DD h:mm',
    'YYYY-MM-DD-D',
    'YYYY-MM-DD ss',
  ])('the format %j is refused', (format) => {
    expect(() => dateFormat(format)).toThrow(
      expect.objectContaining({ code: 'INVALID', path: 'date-format' }),
    );
  });

  it('is read back as it was written, whatever the day', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const text = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
        expect(dateFormat('M/D/YYYY')(text)?.day).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });
});
