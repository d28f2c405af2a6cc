import { describe, expect, it } from 'vitest';
import { share } from './share.ts';
import { suppressSmall } from './suppressSmall.ts';

describe('suppressSmall', () => {
  it('hides the figure of four answers and keeps its counts', () => {
    expect(suppressSmall(share(3, 4), 4)).toEqual({
      numerator: 3,
      denominator: 4,
      value: null,
      low: null,
      high: null,
      suppressed: true,
    });
  });

  it('shows the figure of five answers', () => {
    expect(suppressSmall(share(3, 5), 5)).toEqual({ ...share(3, 5), suppressed: false });
  });
});
