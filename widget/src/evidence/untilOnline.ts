/** Waits for a while, or until the network is back. */
export async function untilOnline(milliseconds: number): Promise<void> {
  const ended = new AbortController();
  await new Promise<unknown>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    addEventListener('online', resolve, { signal: ended.signal });
    ended.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  ended.abort();
}
