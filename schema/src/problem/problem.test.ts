import { describe, expect, it } from 'vitest';
import { type ProblemInput, problemLimits, problemOf } from './problem.ts';

const id = '0a1b2c3d-0000-4000-8000-000000000001';
const by = { merchantId: 'mer_0123456789', member: 'ann', now: 5 };
const make = (input: Partial<ProblemInput>) => problemOf({ id, name: 'Labels', ...input }, null, by);

describe('a problem', () => {
  it('has a name of one to two hundred characters and words of at most five thousand', () => {
    for (const length of [1, 199, problemLimits.name]) {
      expect(make({ name: '签'.repeat(length) }).name).toHaveLength(length);
    }
    expect(() => make({ name: '签'.repeat(201) })).toThrow('TOO_LONG at name');
    expect(() => make({ name: ' ' })).toThrow('REQUIRED at name');
    for (const length of [1, 4999, problemLimits.text]) {
      expect(make({ text: '签'.repeat(length) }).text).toHaveLength(length);
    }
    expect(() => make({ text: '签'.repeat(5001) })).toThrow('TOO_LONG at text');
    expect(() => make({ id: 'x' })).toThrow('INVALID at id');
  });

  it('keeps who named it and when, and since when it is closed', () => {
    const first = make({ causes: ['USE', 'METHOD', 'USE'] });
    expect(first).toMatchObject({
      causes: ['METHOD', 'USE'],
      createdBy: 'ann',
      createdAt: 5,
      closedAt: null,
    });
    const closed = problemOf({ id, name: 'Labels', closed: true }, first, { ...by, member: 'bob', now: 7 });
    expect(closed).toMatchObject({ createdBy: 'ann', createdAt: 5, updatedAt: 7, closedAt: 7 });
    const still = problemOf({ id, name: 'Labels!', closed: true }, closed, { ...by, now: 9 });
    expect(still).toMatchObject({ name: 'Labels!', updatedAt: 9, closedAt: 7 });
    expect(problemOf({ id, name: 'Labels' }, still, by).closedAt).toBeNull();
  });
});
