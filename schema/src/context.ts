import type { Locale } from './form/form.ts';
import type { Viewer } from './key/key.ts';
import type { Ports } from './ports.ts';
import type { Caller } from './submission/caller.ts';
import type { Instant } from './time/calendarDay.ts';

/** What every resolver is given: who asks, when, in which language, and the way outside. */
export interface Context {
  /** Whoever holds the secret key of the request; null at the public door and without a key. */
  readonly viewer: Viewer | null;
  readonly caller: Caller;
  readonly locale: Locale;
  readonly now: Instant;
  readonly ports: Ports;
}
