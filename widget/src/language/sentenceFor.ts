import type { Failure } from '../send/answer.ts';
import type { Messages } from './messages.ts';

/** The sentence for a failure: ours for its code, that it is kept and sent later, or the server's own. */
export function sentenceFor({ code, message, retryable }: Failure, { failures }: Messages): string {
  return failures[code] ?? (retryable ? failures.BUSY : (message ?? failures.OTHER));
}
