import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { refusedByPolicy, watchPolicy } from '../guest/policyWatch.ts';
import type { Answer, Failure, Stored } from './answer.ts';
import { backoff } from './backoff.ts';
import { HearbackSubmitErrorEvent } from './delivery.events.ts';

/** A submission: the UUID that names it for ever and what the visitor wrote. */
export interface Submission {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** An element that delivers. */
export interface DeliveryHost extends ReactiveControllerHost, HTMLElement {
  /** Where to: the address of the server, ending in a slash. */
  readonly input: { readonly base: string };
}

/**
 * Brings submissions to the server: tries again by itself while it cannot be reached, always with the same UUID, so
 * that each is stored once. The element owns it and renders its state.
 */
export class Delivery implements ReactiveController {
  /** `waiting`: kept here, will be tried again. */
  state: 'idle' | 'sending' | 'waiting' = 'idle';
  /** Why the last attempt failed. */
  failure: Failure | undefined;
  /** What was stored is an earlier version: it had arrived although its answer was lost. */
  earlier = false;

  readonly #host: DeliveryHost;
  /** The first content that may have reached the server, by id. */
  readonly #first = new Map<string, Submission>();
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
   * @returns What was stored; undefined when `failure` says why not, or after `stop()`.
   */
  async deliver(
    name: 'submitRating' | 'submitComplaint',
    submission: Submission,
  ): Promise<Stored | undefined> {
    let content = submission;
    this.earlier = false;
    for (let attempt = 1; ; attempt += 1) {
      this.#show('sending');
      const answer = await this.#attempt(name, content);
      if (answer.stored) {
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
      if (!answer.retryable || !(await this.#pause(pause))) return undefined;
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

  async #attempt(name: 'submitRating' | 'submitComplaint', content: Submission): Promise<Answer> {
    const unreachable: Failure = { stored: false, code: 'NETWORK', path: '', retryable: true };
    try {
      const { send } = await import('./send.ts');
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
      addEventListener('online', () => resolve(true), { signal: ended.signal });
      ended.signal.addEventListener('abort', () => clearTimeout(timer));
    });
    ended.abort();
    return goOn;
  }
}
