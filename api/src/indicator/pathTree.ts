/**
 * A tree in which a path of words and numbers leads to one thing. Following a path of known words is several
 * times quicker than making one long word of them and looking that up.
 */
export class PathTree<Thing> {
  /** What this path leads to. */
  thing: Thing | undefined;
  #below: Map<string | number, PathTree<Thing>> | undefined;
  // Neighbours mostly go the same way: comparing a step costs less than looking it up.
  #lastStep: string | number | undefined;
  #last: PathTree<Thing> | undefined;

  /** One step on; made where nobody went before. */
  to(step: string | number): PathTree<Thing> {
    if (this.#last !== undefined && this.#lastStep === step) return this.#last;
    this.#below ??= new Map();
    let next = this.#below.get(step);
    if (next === undefined) {
      next = new PathTree();
      this.#below.set(step, next);
    }
    this.#lastStep = step;
    this.#last = next;
    return next;
  }

  /** Everything in the tree in the order of its paths. */
  inOrder(into: Thing[] = []): Thing[] {
    if (this.thing !== undefined) into.push(this.thing);
    const steps = [...(this.#below ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [, next] of steps) next.inOrder(into);
    return into;
  }
}
