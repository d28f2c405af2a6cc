import type { Reason } from '../loader/showing.ts';
import type { Rules } from './readRules.ts';

/** What the caps are held against. */
export interface Life {
  /** Drawn once for the life of the page, from 0 up to but not including 1. */
  readonly draw: number;
  /** How often the visitor was asked in the life of the page. */
  readonly asked: number;
  /** When the visitor was last asked, in milliseconds since 1970; undefined: never, as far as is known. */
  readonly lastAskedAt: number | undefined;
  /** In milliseconds since 1970. */
  readonly now: number;
}

const day = 86_400_000;

/** The cap that keeps a widget from showing, if there is one. */
export function capOf({ sample, every, times }: Rules, life: Life): Reason | undefined {
  if (life.draw >= sample) return 'SAMPLE';
  if (life.asked >= times) return 'TIMES';
  if (life.lastAskedAt !== undefined && life.now - life.lastAskedAt < every * day) return 'RECENT';
  return undefined;
}
