const refused = new Set<string>();
let watching = false;

/**
 * Begins to listen for connections that the page's content security policy refuses. A refused `fetch` fails like a
 * lost network; only this event tells them apart.
 */
export function watchPolicy(): void {
  if (watching) return;
  watching = true;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (effectiveDirective === 'connect-src') refused.add(URL.parse(blockedURI)?.origin ?? '');
  });
}

/**
 * Whether the page refused a connection to our server.
 *
 * @param base Address of the server.
 */
export async function refusedByPolicy(base: string): Promise<boolean> {
  // The event is a task of its own and comes after the fetch has failed.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return refused.has(new URL(base).origin);
}
