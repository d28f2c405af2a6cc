import { hash } from 'node:crypto';
import type { Rating } from '@hearback/schema/rating/rating';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainComplaint } from '../case/plainComplaint.ts';
import { contentHash } from './contentHash.ts';

const rating: Rating = {
  merchantId: 'mer_0000000001',
  id: '00000000-0000-4000-8000-000000000001',
  answers: [{ question: 'overall', version: 1, score: 4.5 }],
  reasons: ['SERVICE'],
  comment: 'Good "bread", 很好',
  channel: 'WIDGET',
  language: null,
  product: 'Bread',
  order: null,
  occurredAt: 1000,
  receivedAt: 2000,
  day: '1970-01-01',
  marks: [],
};

describe('the hash of a content', () => {
  it('is the one of its JSON with sorted keys, without what the circumstances made of it', () => {
    const answers = '[{"question":"overall","score":4.5,"version":1}]';
    const said = `{"answers":${answers},"comment":"Good \\"bread\\", 很好","id":"${rating.id}","language":null,"merchantId":"mer_0000000001","occurredAt":1000,"order":null,"product":"Bread","reasons":["SERVICE"]}`;
    expect(contentHash(rating)).toBe(hash('sha256', said));
    const later = {
      ...rating,
      receivedAt: 3000,
      channel: 'API',
      day: '1970-01-02',
      marks: ['NO_SCORE'],
    } as const;
    expect(contentHash(later)).toBe(contentHash(rating));
  });

  it('leaves out when it happened where nobody said so', () => {
    const now = { ...rating, occurredAt: 2000 };
    expect(contentHash({ ...now, occurredAt: 5, receivedAt: 5 })).toBe(contentHash(now));
    expect(contentHash(now)).not.toBe(contentHash(rating));
  });

  it.each([
    { comment: null },
    { answers: [{ question: 'overall', version: 2, score: 4.5 }] },
    { dimensions: { TIER: 'GOLD' } },
    { customer: { id: 'c1', verified: true } },
    { order: '1' },
    { reasons: [] },
  ])('differs with %j', (change) => {
    expect(contentHash({ ...rating, ...change })).not.toBe(contentHash(rating));
  });

  it('is the one of any JSON library, whatever the words are', () => {
    const text = fc.oneof(fc.string(), fc.constant('a"b\\\n\u2028好😀'));
    fc.assert(
      fc.property(
        text,
        fc.option(text),
        fc.dictionary(fc.constantFrom('TIER', 'STAFF'), text),
        (comment, product, dimensions) => {
          const { channel, day, marks, receivedAt, ...said } = { ...rating, comment, product, dimensions };
          const sorted = (value: object) =>
            Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
          const content = { ...said, answers: said.answers.map(sorted), dimensions: sorted(dimensions) };
          expect(contentHash({ ...rating, comment, product, dimensions })).toBe(
            hash('sha256', JSON.stringify(sorted(content))),
          );
        },
      ),
    );
  });

  it('tells complaints apart in the same way', () => {
    const complaint = plainComplaint('mer_0000000001', 1000);
    expect(
      contentHash({
        ...complaint,
        receivedAt: complaint.receivedAt + 1,
        occurredAt: complaint.occurredAt + 1,
      }),
    ).toBe(contentHash(complaint));
    expect(contentHash({ ...complaint, text: `${complaint.text}!` })).not.toBe(contentHash(complaint));
  });
});
