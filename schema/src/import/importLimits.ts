import { maxName } from '../rating/rating.ts';

/** Limits of what an imported row can hold, in characters (Unicode code points). Nothing is ever cut. */
export const importLimits = {
  /** Comments and complaints: longer than a visitor may write, since the past wrote longer ones. */
  text: 20_000,
  facet: 2_000,
  /** Products, orders, languages, categories and merchants. */
  name: maxName,
} as const;
