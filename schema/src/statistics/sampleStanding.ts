/** What a figure of a sample may be used for inside the merchant, and on its badge. */
export interface SampleStanding {
  /** Value, low and high may be shown: from 5. */
  readonly shown: boolean;
  /** It may be ranked: from 30. */
  readonly ranked: boolean;
  /** It may raise an alert: from 30; an alert of SAFETY may at 1. */
  readonly alerts: boolean;
  /** The public badge may compare it in words: from 100. */
  readonly compared: boolean;
}

/** What may be done with a figure of n answers. */
export function sampleStanding(n: number, options: { readonly safety?: boolean } = {}): SampleStanding {
  return {
    shown: n >= 5,
    ranked: n >= 30,
    alerts: n >= 30 || (options.safety === true && n >= 1),
    compared: n >= 100,
  };
}
