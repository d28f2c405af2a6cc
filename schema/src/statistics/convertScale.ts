/** The ends of a scale, both of them possible answers. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/**
 * A value of a scale, or a mean of such values, as 0-100: `100·(x − min)/(max − min)`.
 *
 * Linear, so that it may be applied before or after averaging. It does not turn a scale round: what the
 * direction of a scale means is told by the indicator. Shares and recommendation scores do not convert.
 *
 * @throws RangeError unless min and max are finite and min is under max.
 */
export function convertScale(x: number, { min, max }: Scale): number {
  if (!(Number.isFinite(min) && Number.isFinite(max) && min < max)) {
    throw new RangeError(`a scale must run from a lower to a higher value, got ${min} to ${max}`);
  }
  return (100 * (x - min)) / (max - min);
}
