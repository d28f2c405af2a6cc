import type { View } from '../panel/view.ts';
import type { HearbackWidget } from '../widget/widget.ts';
import { type Context, type Identity, settings } from './settings.ts';
import { type Showing, showing } from './showing.ts';

/** A call made before the script was there: the method's name and its arguments. */
export type Call = readonly [method: string, ...args: unknown[]];

/** What the page finds as `hearback`. */
export interface Hearback {
  /** Calls by name: `hearback.q.push(['open'])` works before and after the script has loaded. */
  readonly q: { push(...calls: Call[]): void };
  /** Opens the panel, as soon as there is one. @param view What it shows first; absent: what it showed last. */
  open(view?: View): void;
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
  /** Whether the widget is shown, and why. */
  canShow(): Showing;
  /** Takes the widget off the page for as long as the page lives, and ends everything that listens: `on()`, openers. */
  destroy(): void;
}

type Methods = Record<string, ((...args: unknown[]) => unknown) | undefined>;

/**
 * The object behind the global `hearback`.
 *
 * @param placed Settles when the element stands on the page.
 */
export function createHearback(placed: Promise<HearbackWidget>): Hearback {
  // The options of every listener: captured at the window, since pages stop events on their way and openers may stand
  // inside of other shadow roots; and ended together.
  const life = Object.assign(new AbortController(), { capture: true });
  const hearback: Hearback = {
    close: () => placed.then((element) => element.hide()),
    identify: (customer) => {
      settings.customer = customer;
    },
    setTheme: (theme) =>
      placed.then((element) => {
        element.dataset.theme = theme;
      }),
    on(type, listener) {
      const name = type.replace(/^(hearback-)?/, 'hearback-');
      addEventListener(name, listener, life);
      return () => removeEventListener(name, listener, life);
    },
    destroy() {
      showing.reason = 'DESTROYED';
      life.abort();
      placed.then((element) => element.remove());
    },
    canShow: () => ({ visible: showing.reason === 'READY', ...showing }),
    context: (context) => Object.assign(settings, context),
    open: (view) => placed.then((element) => element.show(view)),
    q: {
      push: (...calls) =>
        calls.map(([method, ...args]) => (hearback as unknown as Methods)[method]?.(...args)),
    },
  };
  addEventListener(
    'click',
    (event) => {
      for (const { dataset } of event.composedPath() as HTMLElement[]) {
        if (dataset?.hearbackOpen != null) {
          event.preventDefault();
          hearback.open(dataset.hearbackOpen as View);
        }
      }
    },
    life,
  );
  return hearback;
}
