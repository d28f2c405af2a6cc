import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { refusedByPolicy, watchPolicy } from '../guest/policyWatch.ts';
import type { Failure } from '../send/answer.ts';
import { backoff } from '../send/backoff.ts';
import type { CaseAct } from './caseActs.ts';

/** An element that acts on a case. */
export interface CaseHost extends ReactiveControllerHost {
  /** Address of the server, ending in a slash. */
  readonly base: string;
}

/**
 * Brings what the customer does to the server, one thing at a time: tries again by itself while the server cannot be
 * reached, until it is stopped. The element owns it and renders its state.
 */
export class CaseDelivery implements ReactiveController {
  /** `waiting`: kept by the page, will be tried again. */
  state: 'idle' | 'sending' | 'waiting' = 'idle';
  /** What is being done, or was done last. */
  act: CaseAct | undefined;
  /** Why the last attempt failed. */
  failure: Failure | undefined;

  readonly #host: CaseHost;
  #wake: ((goOn: boolean) => void) | undefined;

  constructor(host: CaseHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    watchPolicy();
  }

  hostDisconnected(): void {
    this.stop();
  }

  /**
   * Does something, however long it takes.
   *
   * @param attempt Sends it once; undefined: it is done.
   * @returns False when `failure` says why not, or after `stop()`.
   */
  async deliver(act: CaseAct, attempt: () => Promise<Failure | undefined>): Promise<boolean> {
    for (let count = 1; ; count += 1) {
      this.#show('sending', act);
      const failure = await this.#attempt(attempt);
      if (!failure) {
        this.#show('idle', act);
        return true;
      }
      this.#show(failure.retryable ? 'waiting' : 'idle', act, failure);
      if (!failure.retryable) return false;
      if (!(await this.#pause(backoff(count, Math.random(), failure.retryAfter)))) return false;
    }
  }

  /** Tries again now instead of later. */
  retry(): void {
    this.#wake?.(true);
  }

  /** Stops trying, so that what was written can be changed. */
  stop(): void {
    this.#wake?.(false);
    if (this.state === 'waiting') this.#show('idle', this.act);
  }

  /** Shows what is wrong before anything is sent, or takes the last failure away. */
  refuse(act?: CaseAct, failure?: Failure): void {
    this.#show('idle', act, failure);
  }

  #show(state: CaseDelivery['state'], act: CaseAct | undefined, failure?: Failure): void {
    this.state = state;
    this.act = act;
    this.failure = failure;
    this.#host.requestUpdate();
  }

  async #attempt(attempt: () => Promise<Failure | undefined>): Promise<Failure | undefined> {
    const unreachable: Failure = { stored: false, code: 'NETWORK', path: '', retryable: true };
    const failure = await attempt().catch(() => unreachable);
    if (failure?.code !== 'NETWORK' || !(await refusedByPolicy(this.#host.base))) return failure;
    return { ...unreachable, code: 'BLOCKED', retryable: false };
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
    this.#wake = undefined;
    return goOn;
  }
}
