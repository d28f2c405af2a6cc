import { InvalidInput } from '../failure/failure.ts';

/** Rows that one page may hold; more is refused, never cut. */
export const maxPageSize = 100;

/** Rows of a page whose size nobody asked for. */
export const defaultPageSize = 20;

/** A request for the rows after (or before) a cursor. */
export interface PageRequest {
  readonly size: number;
  /** Key of the row after which the page starts; null: at the start. */
  readonly cursor: PageKey | null;
  /** True: the page ends before the cursor. */
  readonly backward: boolean;
}

/** Values of the sort columns of a row, last one unique. */
export type PageKey = readonly (string | number)[];

/** Rows with what lies beyond them. Rows are always in the order of the list. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
  readonly keyOf: (row: Row) => PageKey;
}

/** Arguments of a Relay connection. */
export interface ConnectionArguments {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/** A key as an opaque cursor. */
export function cursorOf(key: PageKey): string {
  return encodeURIComponent(JSON.stringify(key));
}

function keyOfCursor(cursor: string, path: string, columns: number): PageKey {
  try {
    const key: unknown = JSON.parse(decodeURIComponent(cursor));
    const whole = Array.isArray(key) && key.length === columns;
    if (whole && key.every((part) => typeof part === 'string' || typeof part === 'number')) return key;
  } catch {
    // Answered below: a cursor of another shape was made up or cut off.
  }
  throw new InvalidInput('INVALID', path, { expected: 'a cursor given by an earlier page' });
}

/**
 * What a connection's arguments ask for.
 *
 * @param columns How many parts a cursor of this list has.
 * @throws InvalidInput for a page above 100 rows or below 1, both directions at once, or a made-up cursor.
 */
export function pageRequest(args: ConnectionArguments, columns: number): PageRequest {
  const backward = args.last != null || (args.before != null && args.first == null);
  if (backward && (args.first != null || args.after != null)) {
    throw new InvalidInput('INVALID', 'last', { expected: 'either first and after, or last and before' });
  }
  const path = backward ? 'last' : 'first';
  const size = (backward ? args.last : args.first) ?? defaultPageSize;
  if (size > maxPageSize) throw new InvalidInput('PAGE_TOO_LARGE', path, { max: maxPageSize });
  if (size < 1) throw new InvalidInput('OUT_OF_RANGE', path, { min: 1, max: maxPageSize });
  const cursor = backward ? args.before : args.after;
  const cursorPath = backward ? 'before' : 'after';
  return { size, backward, cursor: cursor == null ? null : keyOfCursor(cursor, cursorPath, columns) };
}

/** A page as the Relay connection that GraphQL answers. */
export function connectionOf<Row>(page: Page<Row>, request: PageRequest) {
  const edges = page.rows.map((node) => ({ node, cursor: cursorOf(page.keyOf(node)) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: request.backward ? request.cursor !== null : page.hasMore,
      hasPreviousPage: request.backward ? page.hasMore : request.cursor !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** What a connection costs: as many rows as its page asks for. */
export function byPageSize({ first, last }: Pick<ConnectionArguments, 'first' | 'last'>) {
  return { field: 1, multiplier: Math.min(first ?? last ?? defaultPageSize, maxPageSize) };
}
