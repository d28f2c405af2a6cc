import { describe, expect, it } from 'vitest';
import { momentInWords } from './momentInWords.ts';

describe('an instant in words', () => {
  it.each([
    ['2019-04-29T10:00:00Z', 'Asia/Shanghai', 'Mon 29 Apr 2019, 18:00', '2019年4月29日（周一）18:00'],
    [
      '2024-01-01T03:00:05Z',
      'America/New_York',
      'Sun 31 Dec 2023, 22:00:05',
      '2023年12月31日（周日）22:00:05',
    ],
  ])('of %s in %s', (text, zone, en, zh) => {
    expect(momentInWords(Date.parse(text), zone, 'en')).toBe(en);
    expect(momentInWords(Date.parse(text), zone, 'zh-CN')).toBe(zh);
  });
});
