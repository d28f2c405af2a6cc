import { describe, expect, it } from 'vitest';
import { mergePauses, runningSpans } from './pause.ts';

const pause = (from: number, to: number | null) => ({ from, to });

describe('pauses', () => {
  it.each([
    ['apart stay apart, in order', [pause(5, 6), pause(1, 2)], [pause(1, 2), pause(5, 6)]],
    ['that overlap become one', [pause(1, 4), pause(3, 6)], [pause(1, 6)]],
    ['that touch become one', [pause(1, 3), pause(3, 6)], [pause(1, 6)]],
    ['within another disappear', [pause(1, 9), pause(3, 6)], [pause(1, 9)]],
    ['after an open one are part of it', [pause(2, null), pause(3, 6), pause(7, null)], [pause(2, null)]],
    ['of no length disappear', [pause(2, 2), pause(4, 3)], []],
    ['that become open stay open', [pause(1, 4), pause(2, null)], [pause(1, null)]],
  ])('%s', (_, pauses, merged) => {
    expect(mergePauses(pauses)).toEqual(merged);
  });

  it.each([
    ['without pauses', [], 0, 10, [{ from: 0, to: 10 }]],
    ['around a pause', [pause(2, 4)], 0, 10, [{ from: 0, to: 2 }, { from: 4, to: 10 }]], // biome-ignore format: one case a line
    ['from within a pause', [pause(-2, 4)], 0, 10, [{ from: 4, to: 10 }]],
    ['to an open pause', [pause(3, null)], 0, 10, [{ from: 0, to: 3 }]],
    ['past a pause that comes later', [pause(12, 14)], 0, 10, [{ from: 0, to: 10 }]],
    ['in nothing where it is paused throughout', [pause(-1, 11)], 0, 10, []],
    ['in nothing where there is no time', [], 5, 5, []],
  ])('let the clock run %s', (_, pauses, from, to, spans) => {
    expect(runningSpans(from, to, pauses)).toEqual(spans);
  });
});
