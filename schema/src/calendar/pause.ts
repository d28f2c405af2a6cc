import type { Instant } from '../time/calendarDay.ts';
import type { Span } from './yearOfWork.ts';

/** A time in which a clock stands still; `to` is null while it does. */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** Pauses in order, without overlap and without empty ones; what comes after an open one is part of it. */
export function mergePauses(pauses: readonly Pause[]): Pause[] {
  const merged: Pause[] = [];
  for (const pause of pauses.toSorted((a, b) => a.from - b.from)) {
    if (pause.to !== null && pause.to <= pause.from) continue;
    const last = merged.at(-1);
    if (last === undefined || (last.to !== null && last.to < pause.from)) merged.push(pause);
    else if (last.to !== null && (pause.to === null || pause.to > last.to)) {
      merged[merged.length - 1] = { from: last.from, to: pause.to };
    }
  }
  return merged;
}

/** The spans from `from` to `to` in which the clock runs; the last may end at Infinity. */
export function runningSpans(from: Instant, to: Instant, pauses: readonly Pause[]): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (const pause of mergePauses(pauses)) {
    if (pause.from > start) spans.push({ from: start, to: Math.min(pause.from, to) });
    start = Math.max(start, pause.to ?? Number.POSITIVE_INFINITY);
    if (start >= to) return spans.filter((span) => span.from < span.to);
  }
  if (start < to) spans.push({ from: start, to });
  return spans.filter((span) => span.from < span.to);
}
