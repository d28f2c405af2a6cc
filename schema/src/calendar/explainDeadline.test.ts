import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { deadline } from './deadline.ts';
import { explainDeadline } from './explainDeadline.ts';
import { clockOf } from './workClock.ts';
import { officeCalendar } from './workingCalendar.ts';

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const calendar = officeCalendar('Asia/Shanghai', 'CN');
const shanghai = clockOf(calendar);
const answer = {
  code: 'ANSWER',
  name: { en: 'Answer within 3 working days', 'zh-CN': '3 个工作日内答复' },
  allowed: { unit: 'WORKING_DAYS', amount: 3 },
  warnAfter: 0.75,
} as const;
const interim = {
  code: 'INTERIM',
  name: { en: 'Interim measures within 8 working hours', 'zh-CN': '8 个工作小时内采取临时措施' },
  allowed: { unit: 'WORKING_MINUTES', amount: 480 },
  warnAfter: 0.75,
} as const;

describe('the explanation of a deadline', () => {
  it('tells the days that count and those that do not', () => {
    const due = deadline(answer, at('2019-04-25T21:37+08:00'), shanghai);
    expect(explainDeadline(due, 'en')).toBe(
      'Answer within 3 working days. The clock started on Thu 25 Apr 2019, 21:37. The day of receipt does not count. Counted: Fri 26 Apr; Sun 28 Apr (worked to make up for Labour Day); Mon 29 Apr; 21 h in all, the time of 3 working days. Not counted: Sat 27 Apr (day off). Due by Mon 29 Apr 2019, 18:00. Reckoned in the time zone Asia/Shanghai, by version 1 of the working hours and the public holidays and make-up working days of China.',
    );
    expect(explainDeadline(due, 'zh-CN')).toBe(
      '3 个工作日内答复。自2019年4月25日（周四）21:37 起计时。收到当天不计。计入：4月26日（周五）；4月28日（周日，劳动节调休上班）；4月29日（周一）；合计 21 小时，即 3 个工作日的工时。不计：4月27日（周六，休息日）。最迟2019年4月29日（周一）18:00。时区 Asia/Shanghai，按第 1 版工作时间和中国的法定节假日及调休安排计算。',
    );
  });

  it('tells the hours that count, with seconds where there are any', () => {
    const due = deadline(interim, at('2019-04-26T16:30:05+08:00'), shanghai);
    expect(explainDeadline(due, 'en')).toContain(
      'Counted: Fri 26 Apr, 16:30:05–18:00 (1 h 29 min 55 s); Sun 28 Apr (worked to make up for Labour Day), 09:00–12:00 and 14:00–17:30:05 (6 h 30 min 5 s); 8 h in all.',
    );
    expect(explainDeadline(due, 'zh-CN')).toContain(
      '计入：4月26日（周五）16:30:05–18:00，计 1 小时 29 分钟 55 秒；4月28日（周日，劳动节调休上班）09:00–12:00、14:00–17:30:05，计 6 小时 30 分钟 5 秒；合计 8 小时。',
    );
  });

  it('tells a pause across a holiday', () => {
    const pause = { from: at('2019-04-30T10:00+08:00'), to: at('2019-05-05T11:00+08:00') };
    const due = deadline(answer, at('2019-04-28T10:00+08:00'), shanghai, [pause]);
    expect(explainDeadline(due, 'en')).toContain(
      'Not counted: Wed 1 May to Sat 4 May (4 days, Labour Day). From Tue 30 Apr 2019, 10:00 to Sun 5 May 2019, 11:00 the clock stood still, because the customer was being waited for. Due by Tue 7 May 2019, 10:00.',
    );
    expect(explainDeadline(due, 'zh-CN')).toContain(
      '不计：5月1日（周三）至5月4日（周六）共 4 天（劳动节放假）。2019年4月30日（周二）10:00 至2019年5月5日（周日）11:00 等待客户答复，暂停计时。最迟2019年5月7日（周二）10:00。',
    );
  });

  it('tells what is left while the customer is being waited for, and no due time', () => {
    const pauses = [{ from: at('2019-04-26T17:30+08:00'), to: null }];
    const due = deadline(interim, at('2019-04-26T16:30+08:00'), shanghai, pauses);
    expect(explainDeadline(due, 'en')).toContain('7 h of working time will be left when it goes on.');
    expect(explainDeadline(due, 'en')).not.toContain('Due by');
    expect(explainDeadline(due, 'zh-CN')).toContain('恢复后还剩工作时间 7 小时。');
  });

  it('tells midnight as the end of its day, and that elapsed time runs day and night', () => {
    const hour = { ...interim, allowed: { unit: 'ELAPSED_MINUTES', amount: 60 } } as const;
    const due = deadline(hour, at('2024-06-05T23:30+08:00'), shanghai);
    expect(explainDeadline(due, 'en')).toContain(
      'Wed 5 Jun, 23:30–24:00 (30 min); Thu 6 Jun, 00:00–00:30 (30 min)',
    );
    expect(explainDeadline(due, 'en')).toContain('counted day and night');
    expect(explainDeadline(due, 'zh-CN')).toContain('昼夜连续计时');
  });

  it.each([
    ['the public holidays of Germany.', '和德国的公共假日计算。', { country: 'DE' }],
    [
      'the public holidays of Berlin, Germany.',
      '和Berlin, 德国的公共假日计算。',
      { country: 'DE', region: 'BE' },
    ],
    ['by version 1 of the working hours.', '按第 1 版工作时间计算。', null],
  ] as const)('tells whose holidays are kept: %s', (english, chinese, holidays) => {
    const due = deadline(answer, at('2024-06-05T10:00+08:00'), clockOf({ ...calendar, holidays }));
    expect(explainDeadline(due, 'en')).toContain(english);
    expect(explainDeadline(due, 'zh-CN')).toContain(chinese);
    expect(explainDeadline(due, 'en')).not.toContain('date-holidays');
  });

  it('tells which holidays are not known yet', () => {
    const due = deadline(answer, at('2098-12-31T10:00+08:00'), shanghai);
    expect(explainDeadline(due, 'en')).toContain('The public holidays of 2099 are not known yet');
    expect(explainDeadline(due, 'zh-CN')).toContain('2099 年的放假安排尚未公布');
  });

  it('tells the merchant’s own days by their names', () => {
    const ownDays = { '2019-04-26': { shifts: [], name: { en: 'Stocktaking', 'zh-CN': '盘点' } } };
    const due = deadline(answer, at('2019-04-25T10:00+08:00'), clockOf({ ...calendar, ownDays }));
    expect(explainDeadline(due, 'en')).toContain('Fri 26 Apr (Stocktaking)');
    expect(explainDeadline(due, 'zh-CN')).toContain('4月26日（周五，盘点）');
  });

  it('names durations that add up to the total it names', () => {
    const seconds = (text: string) => {
      const units = { h: 3600, min: 60, s: 1 } as const;
      let sum = 0;
      for (const [, amount, unit] of text.matchAll(/(\d+) (h|min|s)\b/g)) {
        sum += Number(amount) * units[unit as keyof typeof units];
      }
      return sum;
    };
    const wholeSecond = fc.integer({ min: 1_350_000_000, max: 1_750_000_000 }).map((start) => start * 1000);
    fc.assert(
      fc.property(wholeSecond, fc.integer({ min: 1, max: 3000 }), (start, amount) => {
        const allowed = { unit: 'WORKING_MINUTES', amount } as const;
        const text = explainDeadline(deadline({ ...interim, allowed }, start, shanghai), 'en');
        const [, items = '', total = ''] = /Counted: (.*); ([^;]*) in all\./.exec(text) ?? [];
        expect(seconds(total)).toBe(amount * 60);
        expect(seconds([...items.matchAll(/\(([^()]*(?:h|min|s))\)/g)].join(';'))).toBe(2 * amount * 60);
      }),
    );
  });
});
