import { builder } from '../builder.ts';
import type { Interval, Period } from './period.ts';

/** Days of a period. */
export const PeriodInput = builder.inputRef<Period>('PeriodInput').implement({
  description: "Calendar days in the merchant's zone; `to` is not part of the period.",
  fields: (t) => ({
    from: t.field({ type: 'Date', required: true, description: 'First day.' }),
    to: t.field({ type: 'Date', required: true, description: 'The day after the last one.' }),
  }),
});

/** Length of a trend's steps. */
export const IntervalEnum = builder.enumType('Interval', {
  description: 'Length of the steps of a trend.',
  values: {
    DAY: { description: 'Calendar days.' },
    WEEK: { description: 'ISO weeks, from Monday.' },
    MONTH: { description: 'Calendar months.' },
    QUARTER: { description: 'Quarters of the calendar year.' },
    YEAR: { description: 'Calendar years.' },
  } satisfies Record<Interval, object>,
});
