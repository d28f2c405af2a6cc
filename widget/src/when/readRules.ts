import { showingBounds } from '@hearback/schema/form/showingBounds';

/** Something to wait for, in the order that it is written in. */
export interface Wait {
  readonly kind: 'delay' | 'scroll' | 'exit' | 'event';
  /** Seconds, per cent of the page, nothing, or the name of a DOM event. */
  readonly value: string;
}

/** When a widget shows. */
export interface Rules {
  readonly waits: readonly Wait[];
  /** Share of the lives of the page in which it shows, 0 to 1. */
  readonly sample: number;
  /** Days between two times that the same visitor is asked. */
  readonly every: number;
  /** How often it shows within one life of the page. */
  readonly times: number;
  /** Whether the panel opens by itself as well. */
  readonly open: boolean;
}

const bounds: ReadonlyMap<string, readonly [least: number, most: number]> = new Map(
  Object.entries(showingBounds),
);

/**
 * Reads `data-when`: words with a space between them, for example `delay=10 scroll=50 sample=0.2 every=30 open`.
 *
 * @returns The rules, or the first word that cannot be read.
 */
export function readRules(text: string): Rules | string {
  const waits: Wait[] = [];
  const caps = { sample: 1, every: 0, times: Number.POSITIVE_INFINITY, open: false };
  for (const word of text.trim().split(/\s+/)) {
    const [kind = '', value = ''] = word.split(/=(.*)/);
    const [least, most] = bounds.get(kind) ?? [];
    if (least !== undefined && most !== undefined) {
      const number = Number(value);
      if (!/^\d+(\.\d+)?$/.test(value) || number < least || number > most) return word;
      if (kind === 'delay' || kind === 'scroll') waits.push({ kind, value });
      else Object.assign(caps, { [kind]: number });
    } else if (kind === 'event' && value) waits.push({ kind, value });
    else if (word === 'exit') waits.push({ kind: 'exit', value });
    else if (word === 'open') caps.open = true;
    else return word;
  }
  return { waits, ...caps };
}
