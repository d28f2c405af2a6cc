import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { share } from './share.ts';
import { standardise } from './standardise.ts';

describe('standardise', () => {
  // data/golden/formulas.json: simpson. Treatments of kidney stones, C. R. Charig and others, BMJ 292 (1986) 879-882;
  // the mix is that of both together.
  const mix = { small: 87 + 270, large: 263 + 80 };

  it("resolves Simpson's paradox: A is worse crude and better standardised", () => {
    const a = standardise([
      { x: 81, n: 87, weight: mix.small },
      { x: 192, n: 263, weight: mix.large },
    ]);
    const b = standardise([
      { x: 234, n: 270, weight: mix.small },
      { x: 55, n: 80, weight: mix.large },
    ]);
    expect(a.crude.value).toBeCloseTo(0.78, 10);
    expect(b.crude.value).toBeCloseTo(0.8257142857, 10);
    expect(a.standardised.value).toBeCloseTo(0.8325462174, 10);
    expect(b.standardised.value).toBeCloseTo(0.778875, 10);
  });

  it('has no standardised share where a stratum of the reference has no answers', () => {
    const { crude, standardised } = standardise([
      { x: 8, n: 10, weight: 1 },
      { x: 0, n: 0, weight: 1 },
    ]);
    expect(crude.value).toBe(0.8);
    expect(standardised).toEqual({ value: null, low: null, high: null });
  });

  it('leaves out a stratum that the reference does not have', () => {
    const { crude, standardised } = standardise([
      { x: 8, n: 10, weight: 3 },
      { x: 0, n: 10, weight: 0 },
    ]);
    expect(crude.value).toBe(0.4);
    expect(standardised.value).toBe(0.8);
  });

  it('knows nothing of nothing', () => {
    expect(standardise([])).toEqual({
      crude: share(0, 0),
      standardised: { value: null, low: null, high: null },
    });
  });

  const strata = fc.array(
    fc
      .integer({ min: 1, max: 1000 })
      .chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) })),
    { minLength: 1, maxLength: 6 },
  );

  it("is the crude share under the merchant's own mix", () => {
    fc.assert(
      fc.property(strata, (list) => {
        const { crude, standardised } = standardise(list.map(({ x, n }) => ({ x, n, weight: n })));
        expect(standardised.value).toBeCloseTo(crude.value ?? 0, 12);
      }),
    );
  });

  it('lies between the shares of the strata', () => {
    fc.assert(
      fc.property(strata, (list) => {
        const { standardised } = standardise(list.map(({ x, n }, index) => ({ x, n, weight: index + 1 })));
        const shares = list.map(({ x, n }) => x / n);
        expect(standardised.value).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
        expect(standardised.value).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
      }),
    );
  });
});
