/**
 * Counts how often each content was seen, in 12 bytes each: a million rows take some 25 MB. Contents are
 * told apart by 64 bits of their hash; among ten million rows two are confused with a chance of 3 in a million.
 */
export class Occurrences {
  #low = new Uint32Array(1024);
  #high = new Uint32Array(1024);
  #counts = new Uint32Array(1024);
  #used = 0;

  /**
   * Counts one more.
   *
   * @param hash Hexadecimal hash of the content, 16 digits or more.
   * @returns How often it was seen before.
   */
  add(hash: string): number {
    const [low, high] = [Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8, 16), 16)];
    if (this.#used * 4 > this.#counts.length * 3) this.#grow();
    const slot = this.#slotOf(low, high);
    const before = this.#counts[slot] ?? 0;
    if (before === 0) {
      this.#used += 1;
      this.#low[slot] = low;
      this.#high[slot] = high;
    }
    this.#counts[slot] = before + 1;
    return before;
  }

  #slotOf(low: number, high: number): number {
    const last = this.#counts.length - 1;
    let slot = low & last;
    while (this.#counts[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high)) {
      slot = (slot + 1) & last;
    }
    return slot;
  }

  #grow(): void {
    const [low, high, counts] = [this.#low, this.#high, this.#counts];
    const size = counts.length * 2;
    this.#low = new Uint32Array(size);
    this.#high = new Uint32Array(size);
    this.#counts = new Uint32Array(size);
    for (let old = 0; old < counts.length; old += 1) {
      if (counts[old] === 0) continue;
      const slot = this.#slotOf(low[old] ?? 0, high[old] ?? 0);
      this.#low[slot] = low[old] ?? 0;
      this.#high[slot] = high[old] ?? 0;
      this.#counts[slot] = counts[old] ?? 0;
    }
  }
}
