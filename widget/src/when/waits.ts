import type { Wait } from './readRules.ts';

/** Calls until `met` does so, at once and on each event of one of the types. */
function until(
  types: readonly string[],
  signal: AbortSignal,
  met: (event?: Event) => boolean,
): Promise<void> {
  return new Promise((resolve) => {
    const look = (event?: Event) => {
      if (met(event)) resolve();
    };
    for (const type of types) addEventListener(type, look, { signal, capture: true, passive: true });
    look();
  });
}

/** How much of the page was seen, in per cent; all of a page that does not scroll. */
function depth(): number {
  const { scrollTop, clientHeight, scrollHeight } = document.scrollingElement ?? document.documentElement;
  // A zoomed page ends at a fraction of a pixel.
  return ((scrollTop + clientHeight + 1) / scrollHeight) * 100;
}

/** The mouse goes out at the top, where tabs and addresses are; without a mouse, the page goes into the background. */
function isExit(event?: Event): boolean {
  if (event?.type === 'visibilitychange') return document.hidden && !matchMedia('(hover: hover)').matches;
  const mouse = event as MouseEvent | undefined;
  return mouse?.relatedTarget === null && mouse.clientY <= 0;
}

/** Waits for what a rule names. Never settles after the signal. */
export const waits: Readonly<Record<Wait['kind'], (value: string, signal: AbortSignal) => Promise<void>>> = {
  delay: (seconds, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, Number(seconds) * 1000);
      signal.addEventListener('abort', () => clearTimeout(timer));
    }),
  scroll: (share, signal) => until(['scroll', 'resize'], signal, () => depth() >= Number(share)),
  exit: (_, signal) => until(['mouseout', 'visibilitychange'], signal, isExit),
  event: (name, signal) => until([name], signal, Boolean),
};
