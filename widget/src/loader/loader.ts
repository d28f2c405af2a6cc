import { HearbackWidget } from '../widget/widget.ts';
import { type Call, createHearback, type Hearback } from './hearback.ts';
import { tag } from './tag.ts';

declare global {
  interface Window {
    /** The widget's programming interface, or before the script has loaded the queue of calls. */
    hearback?: Hearback | { q: Call[] };
  }
}

/** The page's own element, or a new one: exactly one, however often the tag stands there. */
async function place(): Promise<HearbackWidget> {
  // An asynchronous script may run before the body is there; whoever listens for the element has to come first.
  await (document.readyState === 'loading' &&
    new Promise((resolve) => addEventListener('DOMContentLoaded', resolve)));
  let widget = document.querySelector<HearbackWidget>('hearback-widget');
  if (!widget) {
    widget = new HearbackWidget();
    widget.style.fontFamily = getComputedStyle(document.body).fontFamily;
    // Outside of the body, since frameworks replace what is in it; at the end, so that it comes last by keyboard.
    widget.home = document.documentElement;
    widget.home.append(widget);
  }
  return widget;
}

// A second tag finds the name taken and does nothing.
if (tag && !customElements.get('hearback-widget')) {
  customElements.define('hearback-widget', HearbackWidget);
  const waiting = window.hearback?.q;
  const hearback = createHearback(place());
  window.hearback = hearback;
  try {
    hearback.q.push(...(waiting as Call[]));
  } catch {
    // There is no queue, or something of the page's own that bears its name.
  }
}
