/** All that is needed once something is sent, as one file: the request itself, and what keeps it until it is stored. */
export { forget, keep } from '../outbox/outbox.ts';
export { send } from './send.ts';
