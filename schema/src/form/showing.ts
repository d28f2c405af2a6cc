/** Something that a widget waits for before it shows. */
export type ShowingWait =
  | { readonly kind: 'DELAY'; readonly seconds: number }
  | { readonly kind: 'SCROLL'; readonly percent: number }
  | { readonly kind: 'EXIT' }
  | { readonly kind: 'EVENT'; readonly event: string };

/** When the widget of a merchant shows, where its tag does not say so itself. */
export interface Showing {
  /** What is waited for, one after another. */
  readonly waits: readonly ShowingWait[];
  /** Share of the lives of the page in which it shows, 0 to 1. */
  readonly sample: number;
  /** Days between two times that the same visitor is asked. */
  readonly every: number;
  /** How often it shows within one life of the page; null: as often as it may. */
  readonly times: number | null;
  /** Whether the panel opens by itself as well. */
  readonly open: boolean;
}

/** At once, to everybody. */
export const defaultShowing: Showing = { waits: [], sample: 1, every: 0, times: null, open: false };

function wordOf(wait: ShowingWait): string {
  if (wait.kind === 'DELAY') return `delay=${wait.seconds}`;
  if (wait.kind === 'SCROLL') return `scroll=${wait.percent}`;
  return wait.kind === 'EXIT' ? 'exit' : `event=${wait.event}`;
}

/** The same as the attribute `data-when` of the tag writes it; empty: at once, to everybody. */
export function showingWords({ waits, sample, every, times, open }: Showing): string {
  return [
    ...waits.map(wordOf),
    ...(sample === 1 ? [] : [`sample=${sample}`]),
    ...(every === 0 ? [] : [`every=${every}`]),
    ...(times === null ? [] : [`times=${times}`]),
    ...(open ? ['open'] : []),
  ].join(' ');
}
