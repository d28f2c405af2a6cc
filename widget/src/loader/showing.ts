/**
 * Why the widget is shown, or is not:
 *
 * - `READY`: it is shown, or can be opened by whatever stands for its button.
 * - `LOADING`: it does not stand on the page yet, or the rules of `data-when` are on their way, or cannot be loaded.
 * - `DELAY`, `SCROLL`, `EXIT`, `EVENT`: the first condition of `data-when` that is still waited for.
 * - `SAMPLE`: this life of the page is not in the sample.
 * - `RECENT`: the visitor was asked less than `every` days ago.
 * - `TIMES`: the visitor was asked as often as `times` allows.
 * - `RULES`: `data-when` cannot be read; nothing is shown.
 * - `DESTROYED`: it was taken off the page.
 */
export type Reason =
  | 'READY'
  | 'LOADING'
  | 'DELAY'
  | 'SCROLL'
  | 'EXIT'
  | 'EVENT'
  | 'SAMPLE'
  | 'RECENT'
  | 'TIMES'
  | 'RULES'
  | 'DESTROYED';

/** Whether the widget is shown, and why. */
export interface Showing {
  readonly visible: boolean;
  readonly reason: Reason;
}

/** The one copy on the page of what `hearback.canShow()` says. */
export const showing: { reason: Reason } = { reason: 'LOADING' };
