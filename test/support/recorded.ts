/** A reference that knows which of its entries were looked at. */
export interface Recorded<Reference> {
  /** Read it as it is. */
  readonly reference: Reference;
  /** Paths of all entries. */
  readonly entries: readonly string[];
  /** Paths of the entries that nobody read. */
  unread(): readonly string[];
}

function pathsOf(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, below]) =>
    pathsOf(below, path === '' ? key : `${path}.${key}`),
  );
}

/** Records which entries of a reference are read: what no test reads, no test compares. */
export function recorded<Reference extends object>(reference: Reference): Recorded<Reference> {
  const read = new Set<string>();
  function watched<Part extends object>(part: Part, path: string): Part {
    return new Proxy(part, {
      get(target, key, receiver) {
        const value: unknown = Reflect.get(target, key, receiver);
        if (typeof key === 'symbol' || !Object.hasOwn(target, key)) return value;
        const below = path === '' ? key : `${path}.${key}`;
        if (typeof value === 'object' && value !== null) return watched(value, below);
        read.add(below);
        return value;
      },
    });
  }
  const entries = pathsOf(reference, '');
  return {
    reference: watched(reference, ''),
    entries,
    unread: () => entries.filter((entry) => !read.has(entry)),
  };
}
