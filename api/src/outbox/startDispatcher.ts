import type { Logger } from 'pino';
import { type Repeating, repeat } from '../job/repeat.ts';
import { batchSize, type Dispatching, dispatchDue } from './dispatchDue.ts';

/** Milliseconds between two looks at the outbox. */
const every = 1000;

/** Hands over what is due, from now until it is stopped; any number of processes may do so at once. */
export function startDispatcher(dispatching: Dispatching, log: Logger): Repeating {
  return repeat(
    every,
    async () => (await dispatchDue(dispatching)) === batchSize,
    (error) => log.error({ err: error }, 'The outbox could not be read.'),
  );
}
