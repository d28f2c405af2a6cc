import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { refusedByPolicy, watchPolicy } from '../guest/policyWatch.ts';
import type { Parcel, Submission, SubmissionParcel } from '../outbox/parcel.ts';
import type { Answer, Failure, Stored } from './answer.ts';
import { backoff } from './backoff.ts';
import { HearbackSubmitErrorEvent } from './delivery.events.ts';

/** An element that delivers. */
export interface DeliveryHost extends ReactiveControllerHost, HTMLElement {
  /** Where to: the address of the server, ending in a slash. */
  readonly input: { readonly base: string };
}

/**
 * Brings submissions to the server: tries again by itself while it cannot be reached, always with the same UUID, so
 * that each is stored once, and keeps them on the device meanwhile. The element owns it and renders its state.
 */
export class Delivery implements ReactiveController {
  /** `waiting`: kept here, will be tried again. */
  state: 'idle' | 'sending' | 'waiting' = 'idle';
  /** Why the last attempt failed. */
  failure: Failure | undefined;
  /** Whether the device keeps what waits; else only the page does. */
  kept = false;
  /** What was stored is an earlier version: it had arrived although its answer was lost. */
  earlier = false;

  readonly #host: DeliveryHost;
  /** The first content that may have reached the server, by id. */
  readonly #first = new Map<string, Submission>();
  /** Ids of what the device keeps. */
  readonly #kept = new Set<string>();
  #wake: ((goOn: boolean) => void) | undefined;

  constructor(host: DeliveryHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    watchPolicy();
  }

  /**
   * Delivers a submission, however long it takes.
   *
   * @param later What is delivered next: it is kept along with the first.
   * @returns What was stored; undefined when `failure` says why not, or after `stop()`.
   */
  async deliver(
    { name, content: wanted }: SubmissionParcel,
    ...later: readonly Parcel[]
  ): Promise<Stored | undefined> {
    let content = wanted;
    this.earlier = this.kept = false;
    // Before the first attempt: the page may be closed while it is under way.
    const keeping = this.#keep([{ name, content }, ...later]);
    for (let attempt = 1; ; attempt += 1) {
      this.#show('sending');
      const answer = await this.#attempt(name, content);
      await keeping;
      if (answer.stored) {
        await this.#forget([content.id]);
        this.#show('idle');
        return answer;
      }
      const first = this.#first.get(content.id);
      if (answer.code === 'ID_CONFLICT' && first && first !== content) {
        content = first;
        this.earlier = true;
        continue;
      }
      if (answer.retryable) this.#first.set(content.id, first ?? content);
      this.#host.dispatchEvent(new HearbackSubmitErrorEvent(answer.code, answer.retryable));
      this.#show(answer.retryable ? 'waiting' : 'idle', answer);
      const pause = backoff(attempt, Math.random(), answer.retryAfter);
      if (!answer.retryable || !(await this.#pause(pause))) {
        await this.#forget([...this.#kept]);
        return undefined;
      }
    }
  }

  /** Tries again now instead of later. */
  retry(): void {
    this.#wake?.(true);
  }

  /** Stops trying, so that the visitor can change what was written. */
  stop(): void {
    this.#wake?.(false);
    this.#show('idle');
  }

  /** Shows a failure that was found before anything was sent, or takes the last one away. */
  refuse(failure?: Failure): void {
    this.#show('idle', failure);
  }

  #show(state: Delivery['state'], failure?: Failure): void {
    this.state = state;
    this.failure = failure;
    this.#host.requestUpdate();
  }

  async #keep(parcels: readonly Parcel[]): Promise<void> {
    try {
      const { keep } = await import('./sending.ts');
      this.kept = await keep(this.#host.input.base, parcels);
      for (const { content } of parcels) this.#kept.add(content.id);
    } catch {
      // The page's own memory has to do.
    }
  }

  async #forget(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      if (!this.#kept.delete(id)) continue;
      const { forget } = await import('./sending.ts');
      await forget(id).catch(() => {});
    }
  }

  async #attempt(name: SubmissionParcel['name'], content: Submission): Promise<Answer> {
    const unreachable: Failure = { stored: false, code: 'NETWORK', path: '', retryable: true };
    try {
      const { send } = await import('./sending.ts');
      const { base } = this.#host.input;
      const answer = await send(base, name, content);
      if (answer.stored || answer.code !== 'NETWORK' || !(await refusedByPolicy(base))) return answer;
      return { ...unreachable, code: 'BLOCKED', retryable: false };
    } catch {
      return unreachable;
    }
  }

  /** @returns False when it was stopped. */
  async #pause(milliseconds: number): Promise<boolean> {
    const ended = new AbortController();
    const goOn = await new Promise<boolean>((resolve) => {
      this.#wake = resolve;
      const timer = setTimeout(resolve, milliseconds, true);
      // A request that leaves with the page is let through to its end.
      for (const type of ['online', 'pagehide']) {
        addEventListener(type, () => resolve(true), { signal: ended.signal });
      }
      ended.signal.addEventListener('abort', () => clearTimeout(timer));
    });
    ended.abort();
    return goOn;
  }
}
