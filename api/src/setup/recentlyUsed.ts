/** Something that is kept, and how much room it takes. */
interface Kept {
  readonly rows: number;
}

/** A memory of bounded size: where it is full, what was not used for longest goes first. */
export class RecentlyUsed<Value extends Kept> {
  readonly #most: number;
  readonly #kept = new Map<string, Value>();
  #rows = 0;

  /** @param most Rows that are kept in all; what has more than that alone is not kept. */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Value | undefined {
    const value = this.#kept.get(key);
    if (value === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.delete(key);
    if (value.rows > this.#most) return;
    this.#kept.set(key, value);
    this.#rows += value.rows;
    for (const oldest of this.#kept.keys()) {
      if (this.#rows <= this.#most) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#rows -= this.#kept.get(key)?.rows ?? 0;
    this.#kept.delete(key);
  }
}
