import { assert } from 'chai';
import { backoff } from './backoff.ts';

describe('the pause before the next attempt', () => {
  it('doubles from one second to fifteen, less up to half of it', () => {
    const longest = [1, 2, 3, 4, 5, 6, 7].map((attempt) => backoff(attempt, 1));
    assert.deepEqual(longest, [1000, 2000, 4000, 8000, 15000, 15000, 15000]);
    assert.deepEqual(
      [1, 6].map((attempt) => backoff(attempt, 0)),
      [500, 7500],
    );
  });

  it('is never shorter than the server asks for, and up to a quarter longer', () => {
    assert.deepEqual([backoff(1, 0, 60), backoff(1, 1, 60)], [60000, 75000]);
  });
});
