import { createHash } from 'node:crypto';
import { CategorySet } from '@hearback/schema/category/category';
import { countedAs } from '@hearback/schema/complaint/complaint';
import { checkContact } from '@hearback/schema/complaint/contact';
import { formLimits } from '@hearback/schema/form/form';
import { compareShares } from '@hearback/schema/statistics/compareShares';
import { checkText } from '@hearback/schema/submission/text';
import { dayOf } from '@hearback/schema/time/calendarDay';
import { describe, expect, it } from 'vitest';
import { generateDemo } from './generateDemo.ts';
import { type Chapter, chapterOf, storyUntil } from './story.ts';

const until = '2026-11-22';
const timeZone = 'Asia/Shanghai';
const parts = { seed: 'test', until, merchantId: 'mer_0000000000', timeZone, ratings: 20_000 };
const { ratings, complaints } = generateDemo(parts);
const story = storyUntil(until);
const chapters = ['NORMAL', 'BAD_QUARTER', 'IMPROVEMENT', 'BETTER'] as const;

const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
const scoreOf = (rating: (typeof ratings)[number]) => rating.answers[0]?.score ?? Number.NaN;
const during = <Row extends { day: string }>(rows: readonly Row[], chapter: Chapter) =>
  rows.filter(({ day }) => chapterOf(day, story) === chapter);
const satisfied = (chapter: Chapter) => {
  const rows = during(ratings, chapter);
  return [rows.filter((rating) => scoreOf(rating) >= 4).length, rows.length] as const;
};
/** Complaints of a category among a thousand ratings. */
const rate = (category: string, chapter: Chapter) =>
  (1000 *
    during(complaints, chapter).filter((one) => one.category === category && one.kind === 'COMPLAINT')
      .length) /
  during(ratings, chapter).length;

describe('the generated demo', () => {
  it('is the same for the same seed and end, and another for another', () => {
    const small = { ...parts, ratings: 300 };
    expect(hash(generateDemo(small))).toBe(hash(generateDemo(small)));
    expect(hash(generateDemo(small))).not.toBe(hash(generateDemo({ ...small, seed: 'other' })));
    expect(hash(generateDemo(small))).not.toBe(hash(generateDemo({ ...small, until: '2026-11-23' })));
  });

  it('is the same on every machine and in every zone', () => {
    expect(hash(generateDemo({ ...parts, ratings: 300 }))).toMatchInlineSnapshot(
      `"1169cd314eb2a261064898c2ee4031c8e1b5dd1f5fca2cc745b059638f44855b"`,
    );
  });

  it('has about 20,000 ratings, 900 complaints, and queries, help, suggestions and praise beside them', () => {
    expect(Math.abs(ratings.length - 20_000)).toBeLessThan(600);
    const counts = Map.groupBy(complaints, ({ kind, category }) => countedAs(kind, category));
    expect(Math.abs((counts.get('COMPLAINT')?.length ?? 0) - 900)).toBeLessThan(120);
    for (const kind of ['QUERY', 'HELP', 'SUGGESTION', 'PRAISE'] as const) {
      expect(counts.get(kind)?.length).toBeGreaterThan(15);
    }
  });

  it('tells its story: satisfaction is significantly lowest in the bad quarter and highest at the end', () => {
    for (const chapter of chapters.filter((one) => one !== 'BAD_QUARTER')) {
      expect(compareShares(...satisfied('BAD_QUARTER'), ...satisfied(chapter)).high).toBeLessThan(-0.05);
    }
    expect(compareShares(...satisfied('BETTER'), ...satisfied('NORMAL')).low).toBeGreaterThan(0.03);
  });

  it('makes late parcels and an unreachable hotline grow in the bad quarter, and fall below where they stood', () => {
    for (const category of ['DELIVERY.LATE', 'SERVICE.UNREACHABLE']) {
      expect(rate(category, 'BAD_QUARTER')).toBeGreaterThan(3 * rate(category, 'NORMAL'));
      expect(rate(category, 'BETTER')).toBeLessThan(rate(category, 'NORMAL'));
    }
  });

  it('is busiest on Singles’ Day', () => {
    const days = [...Map.groupBy(ratings, ({ day }) => day)].sort(([, a], [, b]) => b.length - a.length);
    expect(
      days
        .slice(0, 2)
        .map(([day]) => day)
        .sort(),
    ).toEqual(['2025-11-11', '2026-11-11']);
  });

  it('speaks English and Chinese, each at least a third of the time, over many channels and all products', () => {
    for (const rows of [ratings, complaints]) {
      const english = rows.filter(({ language }) => language === 'en').length / rows.length;
      expect(english).toBeGreaterThan(1 / 3);
      expect(english).toBeLessThan(2 / 3);
    }
    expect(new Set(ratings.map(({ channel }) => channel)).size).toBeGreaterThanOrEqual(6);
    expect(new Set(complaints.map(({ channel }) => channel)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(ratings.flatMap(({ product }) => product ?? [])).size).toBe(12);
  });

  it('writes in the language it says, and nothing of a pattern is left in the words', () => {
    for (const { language, words } of [
      ...ratings.map(({ language, comment }) => ({ language, words: comment })),
      ...complaints.map(({ language, text }) => ({ language, words: text })),
    ]) {
      if (words === null) continue;
      expect(/\p{Script=Han}/u.test(words)).toBe(language === 'zh-CN');
      expect(words).not.toMatch(/[[\]{}|]|undefined| {2}| [,.]|\. \./);
    }
  });

  it('knows every category that it uses, and uses nearly all of the taxonomy', () => {
    const categories = new CategorySet();
    for (const { category, topCategory } of complaints) {
      expect(categories.get(category)?.parent).toBe(topCategory);
    }
    for (const code of ratings.flatMap(({ reasons }) => reasons))
      expect(categories.get(code)?.parent).toBeNull();
    const leaves = categories.all.filter(({ parent }) => parent !== null);
    expect(new Set(complaints.map(({ category }) => category)).size).toBeGreaterThan(0.9 * leaves.length);
  });

  it('gives reasons after a low score only', () => {
    expect(ratings.filter((rating) => scoreOf(rating) > 3 && rating.reasons.length > 0)).toEqual([]);
    const low = ratings.filter((rating) => scoreOf(rating) <= 3);
    expect(low.filter(({ reasons }) => reasons.length > 0).length / low.length).toBeGreaterThan(0.6);
  });

  it('stays within the limits of the form and names only people who cannot exist', () => {
    for (const { comment } of ratings) checkText(comment, 'comment', formLimits.comment);
    for (const { text, contact, consentVersion } of complaints) {
      expect(checkText(text, 'text', formLimits.complaint)).toBe(text);
      expect(checkContact({ anonymous: contact === null, contact })).toEqual(contact);
      expect(consentVersion === null).toBe(contact === null);
      expect(contact?.email ?? '@example.com').toMatch(/@example\.(com|org|net)$/);
      expect(contact?.phone ?? '555 0100').toMatch(/555 01\d\d$/);
    }
    expect(complaints.some(({ contact }) => contact === null)).toBe(true);
  });

  it('does not visibly repeat itself', () => {
    const comments = ratings.flatMap(({ comment }) => comment ?? []);
    expect(comments.length).toBeGreaterThan(3500);
    expect(new Set(comments).size / comments.length).toBeGreaterThan(0.8);
    const texts = complaints.map(({ text }) => text);
    expect(new Set(texts).size / texts.length).toBeGreaterThan(0.9);
  });

  it('keeps every instant on its day, every id apart, and complaints after the ratings that led to them', () => {
    for (const row of [...ratings, ...complaints]) {
      expect(dayOf(row.occurredAt, timeZone) >= row.day).toBe(true);
      expect(row.occurredAt - Date.parse(`${row.day}T00:00+08:00`)).toBeLessThan(86_400_000 + 600_000);
    }
    const times = new Map(ratings.map(({ id, occurredAt }) => [id, occurredAt]));
    expect(times.size).toBe(ratings.length);
    expect(new Set(complaints.map(({ id }) => id)).size).toBe(complaints.length);
    const led = complaints.filter(({ ratingId }) => ratingId !== null);
    expect(led.length).toBeGreaterThan(100);
    for (const { ratingId, occurredAt } of led) {
      expect(occurredAt).toBeGreaterThan(times.get(ratingId ?? '') ?? Number.POSITIVE_INFINITY);
    }
  });
});
