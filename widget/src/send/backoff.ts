/** Longest pause between two attempts, in milliseconds. */
const longest = 15_000;

/**
 * How long to wait before the next attempt.
 *
 * @param attempt Number of attempts that failed so far, from 1.
 * @param random A number from 0 to 1, so that many waiting pages do not return at the same moment.
 * @param retryAfter Seconds that the server asked for; never waits less.
 * @returns Milliseconds: half to the whole of 1 s, 2 s, 4 s and so on up to 15 s, or from the server's wish up
 * to a quarter more.
 */
export function backoff(attempt: number, random: number, retryAfter?: number): number {
  if (retryAfter) return retryAfter * 1000 * (1 + random / 4);
  return Math.min(longest, 1000 * 2 ** (attempt - 1)) * (0.5 + random / 2);
}
