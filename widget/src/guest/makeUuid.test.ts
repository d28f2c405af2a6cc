import { assert } from 'chai';
import { makeUuid } from './makeUuid.ts';

describe('a UUID', () => {
  it('is of version 4 and new each time, and every free digit takes every value', () => {
    const made = Array.from({ length: 500 }, makeUuid);
    assert.lengthOf(new Set(made), 500);
    for (const uuid of made) {
      assert.match(uuid, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
    const values = [...(made[0] ?? '')].map((_, place) => new Set(made.map((uuid) => uuid[place])).size);
    assert.deepEqual(
      values.filter((count) => count !== 16),
      [1, 1, 1, 1, 4, 1],
    );
  });
});
