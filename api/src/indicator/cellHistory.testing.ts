import type { Complaint, PlacedCategory } from '@hearback/schema/complaint/complaint';
import type { Rating } from '@hearback/schema/rating/rating';
import { dayOf } from '@hearback/schema/time/calendarDay';
import fc from 'fast-check';
import type { Submission } from '../submission/store.ts';

/** Zones that the merchants of a history move between. */
export const zones = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin'] as const;

/** The instant at which histories begin. */
export const start = Date.UTC(2026, 0, 1);

const hour = 3_600_000;

/** Categories with their first levels; queries about a bill and praise are no complaints. */
const categories: readonly PlacedCategory[] = [
  { category: 'SERVICE.WAIT', topCategory: 'SERVICE' },
  { category: 'SERVICE.ENVIRONMENT', topCategory: 'SERVICE' },
  { category: 'BILLING.QUERY', topCategory: 'BILLING' },
  { category: 'OTHER.PRAISE', topCategory: 'OTHER' },
];

const word = fc.constantFrom('a', 'b', 'c');
const answers = fc
  .tuple(
    fc.option(fc.integer({ min: 1, max: 5 })),
    fc.option(fc.integer({ min: 0, max: 10 })),
    fc.option(fc.integer({ min: 1, max: 2 })),
  )
  .map(([score, stage, version]) => [
    ...(score === null ? [] : [{ question: 'overall', version: version ?? 1, score }]),
    ...(stage === null ? [] : [{ question: 'stage.waiting', version: 1, score: stage }]),
  ]);
const said = fc.record({
  answers,
  channel: fc.constantFrom('WIDGET' as const, 'PHONE' as const, 'MYSTERY_VISIT' as const),
  language: fc.option(word),
  product: fc.option(word),
  dimensions: fc.record(
    { DEPARTMENT: word, RETURNING: fc.constantFrom('NEW', 'RETURNING') },
    { requiredKeys: [] },
  ),
  /** Hours after the start at which it happened: it may arrive long after others that happened later. */
  happened: fc.integer({ min: 0, max: 24 * 40 }),
});
const which = fc.nat(11);
const placed = fc.uniqueArray(fc.constantFrom(...categories), {
  minLength: 1,
  maxLength: 3,
  selector: ({ category }) => category,
});
const known = fc.option(fc.boolean());
const complaint = fc.record({
  do: fc.constant('complain' as const),
  id: which,
  said,
  placed,
  /** The rating that it names, which may be there, come later, or never. */
  rating: fc.option(which),
  facets: fc.record({ department: word, staff: word }, { requiredKeys: [] }),
  onTime: known,
  disputed: known,
});
const report = fc.record({
  do: fc.constant('report' as const),
  id: which,
  product: fc.option(word),
  day: fc.constantFrom('2024-02-29', '2025-02-27', '2025-02-28', '2025-03-01', '2026-02-28'),
  count: fc.integer({ min: -3, max: 4 }),
  customers: fc.array(word, { maxLength: 3 }),
});
const promised = fc.record({
  do: fc.constant('promise' as const),
  id: which,
  promise: word,
  due: fc.integer({ min: -3, max: 9 }),
});

/** Something that happens to a merchant's counts. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('rate' as const), id: which, said }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('correct' as const), id: which, said }) },
  { weight: 3, arbitrary: complaint },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reclassify' as const), id: which, placed }) },
  { weight: 2, arbitrary: report },
  { weight: 1, arbitrary: promised },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase' as const), id: which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('forget' as const), customer: word }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('move' as const), zone: fc.constantFrom(...zones) }) },
);

/** The life of a merchant: batches that arrive together. */
export const history = fc.record({
  /** A merchant with 198 products and 199 departments already: the next ones are kept, others count together. */
  crowded: fc.integer({ min: 0, max: 9 }).map((tenth) => tenth === 0),
  batches: fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
});

/** Something that happens to a merchant's counts. */
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** The id of the nth thing. */
export const uuid = (id: number) => `00000000-0000-4000-8000-${id.toString().padStart(12, '0')}`;

/** What was said, in a merchant's zone. */
export function situated(merchantId: string, { said }: Step & { do: 'rate' | 'correct' }, zone: string) {
  const { happened, ...rest } = said;
  const occurredAt = start + happened * hour;
  return { merchantId, ...rest, occurredAt, day: dayOf(occurredAt, zone) };
}

/** What arrives of a step. */
export function submissionOf(
  merchantId: string,
  step: Step & { do: 'rate' | 'complain' },
  zone: string,
): Submission {
  const { answers, dimensions, happened, ...rest } = step.said;
  const occurredAt = start + happened * hour;
  const where = { merchantId, occurredAt, day: dayOf(occurredAt, zone) };
  const common = {
    ...rest,
    ...where,
    id: uuid(step.id),
    order: null,
    receivedAt: start + 1200 * hour,
    marks: [],
  };
  if (step.do === 'rate') {
    const rating: Rating = { ...common, answers, dimensions, reasons: [], comment: null };
    return { kind: 'RATING', rating, receipt: `R${step.id}`, arrivedOn: '2026-02-20' };
  }
  const { placed, rating, facets, onTime, disputed } = step;
  const [primary = { category: '', topCategory: '' }, ...secondary] = placed;
  const complaint: Complaint = {
    ...common,
    ...primary,
    ...(secondary.length === 0 ? {} : { secondary }),
    kind: 'COMPLAINT',
    step: 'RECEIVED',
    text: 'Too slow.',
    remedyWanted: null,
    contact: null,
    consentVersion: null,
    amount: null,
    happenedOn: null,
    ratingId: rating === null ? null : uuid(rating),
    onTime,
    disputed,
    passedOnAfter: null,
    facets,
  };
  return { kind: 'COMPLAINT', complaint, receipt: `C${step.id}`, arrivedOn: '2026-02-20' };
}
