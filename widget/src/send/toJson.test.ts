import { assert } from 'chai';
import { toJson } from './toJson.ts';

describe('toJson', () => {
  const value = {
    id: 'a "quoted" line\n\u2028',
    score: 4,
    none: null,
    absent: undefined,
    yes: true,
    several: ['a', [1], { deep: '深' }],
    empty: {},
  };

  it('writes plain data as JSON.stringify does', () => {
    assert.equal(toJson(value), JSON.stringify(value));
    for (const single of [null, 1.5, '', [], {}, [[]]]) assert.equal(toJson(single), JSON.stringify(single));
  });

  it('leaves aside what a page added to the built-in prototypes', () => {
    const plain = JSON.stringify(value);
    const prototypes: readonly object[] = [Object.prototype, Array.prototype, String.prototype];
    for (const prototype of prototypes) {
      Object.assign(prototype, { toJSON: () => 'theirs', each: () => {} });
    }
    const written = toJson(value);
    for (const prototype of prototypes) {
      for (const name of ['toJSON', 'each']) Reflect.deleteProperty(prototype, name);
    }
    assert.equal(written, plain);
  });
});
