import type { ReactiveController } from 'lit';
import { refusedByPolicy } from '../guest/policyWatch.ts';
import type { Failure } from '../send/answer.ts';
import type { CaseHost } from './caseDelivery.ts';
import { type CaseStatus, followCase } from './caseStatus.ts';

/** An element that shows a case. */
export interface LookupHost extends CaseHost {
  readonly receipt: string;
  /** Language of what the server says. */
  readonly serverLocale: string;
}

/**
 * Looks a case up, and again when the page comes back into view or to the network. What is shown stays while it is
 * looked up again, and where that fails.
 */
export class CaseLookup implements ReactiveController {
  status: CaseStatus | undefined;
  /** Why there is no case to show. */
  failure: Failure | undefined;
  loading = false;

  readonly #host: LookupHost;
  #away: AbortController | undefined;
  #turn = 0;

  constructor(host: LookupHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#away = new AbortController();
    const { signal } = this.#away;
    const again = () => {
      if (document.visibilityState === 'visible' && this.#host.receipt) void this.look();
    };
    addEventListener('online', again, { signal });
    document.addEventListener('visibilitychange', again, { signal });
  }

  hostDisconnected(): void {
    this.#away?.abort();
  }

  /** Forgets what was found. */
  clear(): void {
    this.#turn += 1;
    this.status = this.failure = undefined;
    this.loading = false;
  }

  /** Looks the case of the host's receipt up. */
  async look(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.loading = true;
    this.#host.requestUpdate();
    const { base, receipt, serverLocale } = this.#host;
    const unreachable: Failure = { stored: false, code: 'NETWORK', path: '', retryable: true };
    let answer = await followCase(base, receipt, serverLocale).catch(() => unreachable);
    if ('code' in answer && answer.code === 'NETWORK' && (await refusedByPolicy(base)))
      answer = { ...answer, code: 'BLOCKED', retryable: false };
    // Another receipt was asked for meanwhile.
    if (turn !== this.#turn) return;
    this.loading = false;
    if (!('code' in answer)) {
      this.status = answer;
      this.failure = undefined;
    } else if (!this.status) this.failure = answer;
    this.#host.requestUpdate();
  }
}
