import type { Settings } from '../loader/settings.ts';
import type { Reason } from '../loader/showing.ts';
import type { HearbackWidget } from '../widget/widget.ts';
import { HearbackAskedEvent } from './asked.events.ts';
import { capOf } from './capOf.ts';
import { readRules } from './readRules.ts';
import { waits } from './waits.ts';

/** The same for every element and every arrival in the life of the page. */
const draw = Math.random();
let asked = 0;

/** Elements that the visitor was asked by: one that is moved, or put back, is shown again and asks no more. */
const shown = new WeakSet<HearbackWidget>();

/** What waits for each element, so that one that arrives again waits anew. */
const waiting = new WeakMap<HearbackWidget, AbortController>();

function present(widget: HearbackWidget): void {
  const mode = widget.getAttribute('mode');
  if (!mode) widget.offer('', () => widget.show());
  if (mode === 'inline') void widget.show();
}

/**
 * Shows a widget when the conditions of its `data-when` are met, one after another. The loader calls it by position:
 * this is the contract between the two.
 *
 * @param showing Says what is waited for.
 * @param settings What the page has said; the time of asking is added.
 * @fires hearback-asked - All conditions were met.
 */
export async function when(
  widget: HearbackWidget,
  showing: { reason: Reason },
  settings: Settings,
): Promise<void> {
  if (shown.has(widget)) {
    showing.reason = 'READY';
    present(widget);
    return;
  }
  waiting.get(widget)?.abort();
  const arrival = new AbortController();
  waiting.set(widget, arrival);
  const { signal } = arrival;
  const rules = readRules(widget.dataset.when ?? '');
  if (typeof rules === 'string') {
    showing.reason = 'RULES';
    // biome-ignore lint/suspicious/noConsole: the owner of the page alone can mend it, and reads it there.
    console.warn(`hearback: data-when cannot be read at "${rules}". The widget is not shown.`);
    return;
  }
  const cap = () => capOf(rules, { draw, asked, lastAskedAt: settings.lastAskedAt, now: Date.now() });
  for (const { kind, value } of cap() ? [] : rules.waits) {
    showing.reason = kind.toUpperCase() as Reason;
    await waits[kind](value, signal);
    if (!widget.isConnected) return;
  }
  arrival.abort();
  showing.reason = cap() ?? 'READY';
  if (showing.reason !== 'READY') return;
  asked += 1;
  settings.lastAskedAt = Date.now();
  shown.add(widget);
  present(widget);
  if (rules.open) void widget.show();
  widget.dispatchEvent(new HearbackAskedEvent(settings.lastAskedAt));
}
