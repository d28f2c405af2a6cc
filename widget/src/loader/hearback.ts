import type { HearbackWidget } from '../widget/widget.ts';
import { type Context, type Identity, settings } from './settings.ts';

/** Why the widget is shown, or is not. */
export type Reason = 'READY' | 'LOADING' | 'DESTROYED';

/** Whether the widget is shown, and why. */
export interface Showing {
  readonly visible: boolean;
  readonly reason: Reason;
}

/** A call made before the script was there: the method's name and its arguments. */
export type Call = readonly [method: string, ...args: unknown[]];

/** What the page finds as `hearback`. */
export interface Hearback {
  /** Calls by name: `hearback.q.push(['open'])` works before and after the script has loaded. */
  readonly q: { push(...calls: Call[]): void };
  /** Opens the panel, as soon as there is one. */
  open(): void;
  /** Closes the panel; the draft stays. */
  close(): void;
  /** Names the customer; the signature is the HMAC-SHA-256 of the id with the merchant's identity secret. */
  identify(identity?: Identity): void;
  /** Adds to what travels with a submission. */
  context(context: Context): void;
  /** Overrides the colour scheme. */
  setTheme(theme: 'light' | 'dark' | 'auto'): void;
  /**
   * Listens to an event of any element of ours.
   *
   * @param type Its name, with or without `hearback-`.
   * @returns Ends the listening.
   */
  on(type: string, listener: (event: Event) => void): () => void;
  /** Whether the button is shown, and why. */
  canShow(): Showing;
  /** Takes the widget and all listeners off the page. */
  destroy(): void;
}

/**
 * The object behind the global `hearback`.
 *
 * @param placed Settles when the element stands on the page.
 */
export function createHearback(placed: Promise<HearbackWidget>): Hearback {
  const life = new AbortController();
  const { signal } = life;
  let widget: HearbackWidget | undefined;
  const then = (act: (element: HearbackWidget) => unknown): void => void placed.then(act);
  then((element) => {
    widget = element;
  });
  const hearback: Hearback = {
    q: {
      push(...calls) {
        for (const [method, ...args] of calls) Reflect.get(hearback, method)?.(...args);
      },
    },
    open: () => then((element) => element.show()),
    close: () => then((element) => element.hide()),
    identify: (customer) => void Object.assign(settings, { customer }),
    context: (context) => void Object.assign(settings, context),
    setTheme: (theme) =>
      then((element) => {
        element.dataset.theme = theme;
      }),
    on(type, listener) {
      const name = type.replace(/^(hearback-)?/, 'hearback-');
      addEventListener(name, listener, { signal });
      return () => removeEventListener(name, listener);
    },
    canShow() {
      const reason = signal.aborted ? 'DESTROYED' : widget ? 'READY' : 'LOADING';
      return { visible: reason === 'READY', reason };
    },
    destroy() {
      life.abort();
      then((element) => element.remove());
    },
  };
  return hearback;
}
