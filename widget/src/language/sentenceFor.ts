import type { Failure } from '../send/answer.ts';
import type { Messages } from './messages.ts';

/** The sentence for a failure: ours for its code, else the server's own, else one that always fits. */
export function sentenceFor({ code, message, retryable }: Failure, { failures }: Messages): string {
  return failures[code] ?? message ?? (retryable ? failures.BUSY : failures.OTHER);
}
