import { describe, expect, it } from 'vitest';
import { connectionOf, cursorOf, pageRequest } from './page.ts';

describe('a page', () => {
  it.each([
    [{ first: 99 }, 99],
    [{ first: 100 }, 100],
    [{ last: 100 }, 100],
    [{}, 20],
  ])('of %j holds %i rows', (args, size) => {
    expect(pageRequest(args, 2).size).toBe(size);
  });

  it.each([
    [{ first: 101 }, 'PAGE_TOO_LARGE at first'],
    [{ last: 101 }, 'PAGE_TOO_LARGE at last'],
    [{ first: 0 }, 'OUT_OF_RANGE at first'],
    [{ first: 1, last: 1 }, 'INVALID at last'],
    [{ first: 1, after: 'constructor' }, 'INVALID at after'],
    [{ first: 1, after: '%E0%A4%A' }, 'INVALID at after'],
    [{ first: 1, after: cursorOf([1]) }, 'INVALID at after'],
    [{ last: 1, before: cursorOf([{} as never, 2]) }, 'INVALID at before'],
  ])('of %j is refused', (args, message) => {
    expect(() => pageRequest(args, 2)).toThrow(message);
  });

  it('starts after the cursor of the row before it', () => {
    const request = pageRequest({ first: 1 }, 2);
    const page = {
      rows: [{ at: 5, id: 'a"%' }],
      hasMore: true,
      keyOf: (row: { at: number; id: string }) => [row.at, row.id],
    };
    const { edges, pageInfo } = connectionOf(page, request);
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(pageRequest({ first: 1, after: edges[0]?.cursor }, 2).cursor).toEqual([5, 'a"%']);
  });
});
