import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueActions, wasKept } from './dueActions.ts';

const watched = (changes: { due?: number | null; warnAt?: number | null; metAt?: number | null } = {}) => {
  const { due = 100, warnAt = 75, metAt = null } = changes;
  return { key: 'case:1:ANSWER', deadline: { due, warnAt }, metAt };
};

describe('what a deadline calls for', () => {
  it.each([
    ['nothing before the warning', watched(), 74, []],
    ['a warning at its instant', watched(), 75, ['case:1:ANSWER:WARN']],
    ['a warning up to the due instant', watched(), 100, ['case:1:ANSWER:WARN']],
    ['an escalation, and no warning any more, after it', watched(), 101, ['case:1:ANSWER:ESCALATE']],
    ['nothing once it is met', watched({ metAt: 50 }), 101, []],
    ['nothing once it is met late', watched({ metAt: 120 }), 121, []],
    ['nothing while it stands still before the warning', watched({ due: null, warnAt: null }), 500, []],
    ['only the warning that came before it stood still', watched({ due: null }), 500, ['case:1:ANSWER:WARN']],
  ])('is %s', (_, deadline, now, ids) => {
    expect(dueActions([deadline], now, new Set()).map(({ id }) => id)).toEqual(ids);
  });

  it('comes in the order in which it fell due', () => {
    const late = { ...watched({ due: 90, warnAt: 10 }), key: 'b' };
    const early = { ...watched({ due: 200, warnAt: 20 }), key: 'a' };
    expect(dueActions([late, early], 100, new Set()).map(({ id }) => id)).toEqual(['a:WARN', 'b:ESCALATE']);
  });

  it('happens once, however often it is asked and however the deadline moves', () => {
    const looks = fc.array(fc.record({ now: fc.nat(300), due: fc.option(fc.nat(300)) }), { maxLength: 40 });
    fc.assert(
      fc.property(looks, (list) => {
        const fired: string[] = [];
        for (const { now, due } of list) {
          const moved = watched({ due, warnAt: due === null ? null : due * 0.75 });
          fired.push(...dueActions([moved], now, new Set(fired)).map(({ id }) => id));
        }
        expect(new Set(fired).size).toBe(fired.length);
      }),
    );
  });
});

describe('a deadline', () => {
  it.each([
    ['is kept at its very instant', watched({ metAt: 100 }), 500, true],
    ['is missed a millisecond later', watched({ metAt: 101 }), 500, false],
    ['is missed once it has passed', watched(), 101, false],
    ['is open until then', watched(), 100, null],
    ['is open while it stands still', watched({ due: null }), 500, null],
    ['is kept when met while it stands still', watched({ due: null, metAt: 400 }), 500, true],
  ])('%s', (_, deadline, now, kept) => {
    expect(wasKept(deadline, now)).toBe(kept);
  });
});
