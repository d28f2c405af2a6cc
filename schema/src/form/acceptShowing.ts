import { InvalidInput } from '../failure/failure.ts';
import { checkText } from '../submission/text.ts';
import { defaultShowing, type Showing, type ShowingWait } from './showing.ts';
import { showingBounds } from './showingBounds.ts';

/** Limits on what a widget waits for. */
export const showingLimits = { waits: 8, event: 100 } as const;

/** A condition as a merchant sends it: its kind, and the one part that belongs to it. */
export interface WantedWait {
  readonly kind: ShowingWait['kind'];
  readonly seconds?: number | null | undefined;
  readonly percent?: number | null | undefined;
  readonly event?: string | null | undefined;
}

/** When the widget shows, as a merchant sends it: an absent part is the product's own. */
export interface WantedShowing {
  readonly waits?: readonly WantedWait[] | null | undefined;
  readonly sample?: number | null | undefined;
  readonly every?: number | null | undefined;
  readonly times?: number | null | undefined;
  readonly open?: boolean | null | undefined;
}

const partOf = { DELAY: 'seconds', SCROLL: 'percent', EXIT: null, EVENT: 'event' } as const;

function inBounds(value: number, name: keyof typeof showingBounds, path: string): number {
  const [min, max] = showingBounds[name];
  if (!(value >= min && value <= max)) throw new InvalidInput('OUT_OF_RANGE', path, { min, max });
  // What is smaller would be written with an exponent, which the tag does not read.
  if (Number(value.toFixed(6)) !== value)
    throw new InvalidInput('INVALID', path, { expected: 'at most 6 decimals' });
  return value;
}

function acceptWait(wanted: WantedWait, at: string): ShowingWait {
  const { kind } = wanted;
  const own = partOf[kind];
  for (const part of ['seconds', 'percent', 'event'] as const) {
    if (part !== own && wanted[part] != null)
      throw new InvalidInput('INVALID', `${at}.${part}`, { expected: `nothing where the kind is ${kind}` });
    if (part === own && wanted[part] == null) throw new InvalidInput('REQUIRED', `${at}.${part}`);
  }
  if (kind === 'DELAY') return { kind, seconds: inBounds(wanted.seconds ?? 0, 'delay', `${at}.seconds`) };
  if (kind === 'SCROLL') return { kind, percent: inBounds(wanted.percent ?? 0, 'scroll', `${at}.percent`) };
  if (kind === 'EXIT') return { kind };
  const event = checkText(wanted.event, `${at}.event`, showingLimits.event);
  if (event === null) throw new InvalidInput('REQUIRED', `${at}.event`);
  if (/\s/.test(event)) throw new InvalidInput('INVALID', `${at}.event`, { expected: 'no white space' });
  return { kind, event };
}

/**
 * When the widget shows, as it is stored.
 *
 * @throws InvalidInput naming the part that cannot be taken.
 */
export function acceptShowing(wanted: WantedShowing): Showing {
  const waits = wanted.waits ?? [];
  if (waits.length > showingLimits.waits)
    throw new InvalidInput('TOO_MANY', 'waits', { max: showingLimits.waits, count: waits.length });
  const { sample, every, times, open } = wanted;
  return {
    waits: waits.map((wait, index) => acceptWait(wait, `waits.${index}`)),
    sample: inBounds(sample ?? defaultShowing.sample, 'sample', 'sample'),
    every: inBounds(every ?? defaultShowing.every, 'every', 'every'),
    times: times == null ? null : inBounds(times, 'times', 'times'),
    open: open ?? defaultShowing.open,
  };
}
