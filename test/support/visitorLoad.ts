import { randomUUID } from 'node:crypto';
import type { Merchant } from './createMerchant.ts';
import { complaintOf, ratingOf, submitComplaint, submitRating } from './publicDoor.ts';
import type { Install } from './startInstall.ts';

/** A submission that was sent. Its words are its id, so that it is known again wherever it is listed. */
export interface Sent {
  readonly kind: 'rating' | 'complaint';
  readonly input: { readonly id: string; readonly score?: number };
}

/** What many visitors at once have sent. */
export class VisitorLoad {
  /** Everything that the server has acknowledged: the receipt by submission. */
  readonly acknowledged = new Map<Sent, string>();
  /** What was sent and never answered. */
  readonly unanswered: Sent[] = [];
  /** Answers that were neither a receipt nor the end of the connection. */
  readonly surprises: unknown[] = [];
  readonly #install: Install;
  readonly #merchant: Merchant;
  #running = false;

  constructor(install: Install, merchant: Merchant) {
    this.#install = install;
    this.#merchant = merchant;
  }

  #next(): Sent {
    const id = randomUUID();
    if (Math.random() < 0.1)
      return { kind: 'complaint', input: complaintOf(this.#merchant, { id, text: id }) };
    const score = 1 + Math.floor(Math.random() * 5);
    return { kind: 'rating', input: ratingOf(this.#merchant, { id, score, comment: id }) };
  }

  /** Sends a submission, again if need be. */
  send({ kind, input }: Sent): ReturnType<typeof submitRating> {
    return kind === 'rating' ? submitRating(this.#install, input) : submitComplaint(this.#install, input);
  }

  async #visit(): Promise<void> {
    while (this.#running) {
      const sent = this.#next();
      try {
        const { receipt, ...answer } = await this.send(sent);
        if (receipt === undefined) this.surprises.push(answer);
        else this.acknowledged.set(sent, receipt);
      } catch (error) {
        // A connection that ends is what this is about; an answer that is none is not.
        if (!(error instanceof TypeError)) this.surprises.push(String(error));
        this.unanswered.push(sent);
        return;
      }
    }
  }

  /**
   * Lets visitors send one submission after another until their connection ends.
   *
   * @returns When the last of them has given up.
   */
  async run(visitors: number): Promise<void> {
    this.#running = true;
    await Promise.all(Array.from({ length: visitors }, () => this.#visit()));
  }

  /** Lets no visitor send anything new. */
  stop(): void {
    this.#running = false;
  }
}
