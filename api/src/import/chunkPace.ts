import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, Writer } from '../db/database.ts';

/** How long a slow transaction should take, in milliseconds: below the 50 that a command may hold others up. */
const target = 36;
/** Of so many transactions the slower ones decide: most take much less than the target. */
const remembered = 32;
const slower = 0.9;
const sizes = { first: 200, smallest: 5, largest: 20_000 } as const;
/** How long others get the database between two transactions, in milliseconds. */
const rest = 2;

/** How many transactions there were, and how long they took in milliseconds. */
export interface TransactionTimes {
  readonly count: number;
  readonly median: number;
  readonly p99: number;
  readonly longest: number;
}

/** Finds how many rows fit into a short transaction, from the time that the last ones took. */
export class ChunkPace {
  #size: number = sizes.first;
  #ended = 0;
  /** Milliseconds a row of the last transactions. */
  readonly #costs: number[] = [];
  readonly #times: number[] = [];

  /** Rows of the next transaction. */
  get size(): number {
    return this.#size;
  }

  /** Waits until the database has put away what was written, and others had their turn since the last transaction. */
  async #turn(database: Database): Promise<void> {
    await database.settled();
    const wait = this.#ended + rest - performance.now();
    if (wait > 0) await sleep(wait);
  }

  /** Runs a transaction about so many rows when it is our turn, and learns from it. */
  async run<Result>(
    rows: number,
    database: Database,
    work: (writer: Writer) => Promise<Result>,
  ): Promise<Result> {
    await this.#turn(database);
    let began = 0;
    const result = await database.write((writer) => {
      // Waiting for another writer is not our time.
      began = performance.now();
      return work(writer);
    });
    this.took(rows, performance.now() - began);
    return result;
  }

  /** Learns from a transaction of so many rows, which took so many milliseconds and has just ended. */
  took(rows: number, milliseconds: number): void {
    this.#ended = performance.now();
    this.#times.push(milliseconds);
    const cost = Math.max(milliseconds, 0.1) / rows;
    this.#costs.push(cost);
    if (this.#costs.length > remembered) this.#costs.shift();
    const slow = this.#costs.toSorted((a, b) => a - b)[Math.floor(slower * this.#costs.length)] ?? cost;
    const fitting = target / Math.max(slow, cost);
    const next = Math.min(fitting, this.#size * 1.5);
    this.#size = Math.round(Math.min(Math.max(next, sizes.smallest), sizes.largest));
  }

  /** How long the transactions took. */
  get times(): TransactionTimes {
    const sorted = this.#times.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] ?? 0;
    return { count: sorted.length, median: at(0.5), p99: at(0.99), longest: at(1) };
  }
}
