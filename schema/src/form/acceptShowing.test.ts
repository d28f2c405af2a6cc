import { describe, expect, it } from 'vitest';
import { Failure } from '../failure/failure.ts';
import { acceptShowing, type WantedShowing } from './acceptShowing.ts';
import { showingWords } from './showing.ts';

/** How a wish is stored, in the words of `data-when`, or what is wrong with it. */
function outcome(wanted: WantedShowing): string {
  try {
    return showingWords(acceptShowing(wanted));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return `${error.code} ${error.path}`;
  }
}

const exits = (count: number) => ({
  waits: Array.from({ length: count }, () => ({ kind: 'EXIT' as const })),
});
const event = (name: string) => ({ waits: [{ kind: 'EVENT' as const, event: name }] });
const delay = (seconds: number | null) => ({ waits: [{ kind: 'DELAY' as const, seconds }] });
const scroll = (percent: number) => ({ waits: [{ kind: 'SCROLL' as const, percent }] });

describe('when a widget shows, as a merchant says it', () => {
  it('is at once and to everybody where nothing is said', () => {
    expect(acceptShowing({})).toEqual({ waits: [], sample: 1, every: 0, times: null, open: false });
    expect(outcome({ waits: null, sample: null, every: null, times: null, open: null })).toBe('');
  });

  it('keeps the order in which things are waited for', () => {
    const waits = [
      { kind: 'EVENT', event: 'order-placed' },
      { kind: 'DELAY', seconds: 2.5, percent: null },
      { kind: 'SCROLL', percent: 50 },
      { kind: 'EXIT' },
    ] as const;
    expect(outcome({ waits, sample: 0.2, every: 30, times: 2, open: true })).toBe(
      'event=order-placed delay=2.5 scroll=50 exit sample=0.2 every=30 times=2 open',
    );
  });

  it.each([
    [exits(7), 'exit exit exit exit exit exit exit'],
    [exits(8), 'exit exit exit exit exit exit exit exit'],
    [exits(9), 'TOO_MANY waits'],
    [delay(0), 'delay=0'],
    [delay(-0.1), 'OUT_OF_RANGE waits.0.seconds'],
    [delay(86_399), 'delay=86399'],
    [delay(86_400), 'delay=86400'],
    [delay(86_400.1), 'OUT_OF_RANGE waits.0.seconds'],
    [delay(0.000001), 'delay=0.000001'],
    [delay(0.0000001), 'INVALID waits.0.seconds'],
    [delay(null), 'REQUIRED waits.0.seconds'],
    [scroll(-1), 'OUT_OF_RANGE waits.0.percent'],
    [scroll(99), 'scroll=99'],
    [scroll(100), 'scroll=100'],
    [scroll(101), 'OUT_OF_RANGE waits.0.percent'],
    [event('e'.repeat(99)), `event=${'e'.repeat(99)}`],
    [event('件'.repeat(100)), `event=${'件'.repeat(100)}`],
    [event('e'.repeat(101)), 'TOO_LONG waits.0.event'],
    [event(' '), 'REQUIRED waits.0.event'],
    [event('order placed'), 'INVALID waits.0.event'],
    [{ waits: [{ kind: 'EXIT', seconds: 3 }] } as const, 'INVALID waits.0.seconds'],
    [
      { waits: [{ kind: 'EXIT' }, { kind: 'DELAY', seconds: 3, event: 'e' }] } as const,
      'INVALID waits.1.event',
    ],
    [{ sample: -0.1 }, 'OUT_OF_RANGE sample'],
    [{ sample: 0 }, 'sample=0'],
    [{ sample: 1 }, ''],
    [{ sample: 1.1 }, 'OUT_OF_RANGE sample'],
    [{ every: -1 }, 'OUT_OF_RANGE every'],
    [{ every: 3649 }, 'every=3649'],
    [{ every: 3650 }, 'every=3650'],
    [{ every: 3651 }, 'OUT_OF_RANGE every'],
    [{ times: 0 }, 'OUT_OF_RANGE times'],
    [{ times: 1 }, 'times=1'],
    [{ times: 999 }, 'times=999'],
    [{ times: 1000 }, 'times=1000'],
    [{ times: 1001 }, 'OUT_OF_RANGE times'],
  ])('of %j is %s', (wanted, expected) => {
    expect(outcome(wanted)).toBe(expected);
  });
});
