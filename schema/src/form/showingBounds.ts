/**
 * Bounds of the numbers that say when a widget shows, both included: seconds to wait, per cent of the page that was
 * seen, share of the lives of the page, days between two times of asking, times in one life of the page.
 */
export const showingBounds = {
  delay: [0, 86_400],
  scroll: [0, 100],
  sample: [0, 1],
  every: [0, 3650],
  times: [1, 1000],
} as const satisfies Readonly<Record<string, readonly [least: number, most: number]>>;
