import { assert } from 'chai';
import { makeUuid } from './makeUuid.ts';

describe('a UUID', () => {
  it('is of version 4 and new each time, with and without the browser making it', () => {
    const made = new Set<string>();
    const { randomUUID } = crypto;
    for (const native of [randomUUID, undefined]) {
      Object.defineProperty(crypto, 'randomUUID', { value: native, configurable: true });
      for (let count = 0; count < 50; count += 1) made.add(makeUuid());
    }
    Object.defineProperty(crypto, 'randomUUID', { value: randomUUID, configurable: true });
    assert.lengthOf(made, 100);
    for (const uuid of made)
      assert.match(uuid, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});
