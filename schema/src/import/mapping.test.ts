import { describe, expect, it } from 'vitest';
import { parseMapping } from './mapping.ts';

describe('a mapping', () => {
  it('reads pairs from one text or from several', () => {
    expect([...parseMapping('RATING', ['score=overall,date=When', 'stage.staff=staff service'])]).toEqual([
      ['score', 'overall'],
      ['date', 'When'],
      ['stage.staff', 'staff service'],
    ]);
  });

  it.each([
    ['amount=Sales, net,date=Day', { amount: 'Sales, net', date: 'Day' }],
    ['text=a=b,date=Day', { text: 'a=b', date: 'Day' }],
    [
      'onTime=Timely response?, disputed = Consumer disputed? ',
      { onTime: 'Timely response?', disputed: 'Consumer disputed?' },
    ],
    ['facet.州=State,facet.ZIP code=ZIP code', { 'facet.州': 'State', 'facet.ZIP code': 'ZIP code' }],
  ])('leaves a column of %j its own signs', (text, expected) => {
    expect(Object.fromEntries(parseMapping('COMPLAINT', [text]))).toEqual(expected);
  });

  it.each([
    ['score=a,colour=b', 'colour'],
    ['category=a', 'category'],
    ['facet.state=a', 'facet.state'],
    ['stage.=a', 'stage.'],
    ['score', 'score'],
    ['score=', 'score'],
    ['constructor=a', 'constructor'],
  ])('refuses %j as a mapping of ratings and lists the fields', (text, field) => {
    const refused = expect(() => parseMapping('RATING', [text]));
    refused.toThrow(
      expect.objectContaining({
        code: 'UNKNOWN_FIELD',
        path: 'map',
        details: { field, fields: expect.stringContaining('stage.KEY') },
      }),
    );
  });

  it('refuses a field that stands twice', () => {
    expect(() => parseMapping('RATING', ['score=a', 'score=b'])).toThrow(
      expect.objectContaining({ code: 'FIELD_TWICE', path: 'map.score' }),
    );
  });
});
