import { type CaseSummary, unworkedSummary } from '@hearback/schema/case/caseSummary';
import type { CaseDeadline } from '@hearback/schema/case/clock/caseDeadlines';
import { taxonomy } from '@hearback/schema/category/taxonomy';
import type { Complaint } from '@hearback/schema/complaint/complaint';
import type { OpenedCase } from '../../src/case/storeCases.ts';
import { Random, type Weighted } from '../../src/demo/generator/random.ts';
import type { RatingTable } from '../../src/rating/rating.table.ts';

/** One rating in so many is followed by a case. */
export const ratingsPerCase = 200;

const hour = 3_600_000;
const categories = taxonomy.flatMap(({ code, children }) =>
  children.map((child) => ({ category: child.code, topCategory: code })),
);
const callbacks: Weighted<CaseSummary['callback']> = [
  ['SATISFIED', 60],
  ['DISSATISFIED', 15],
  ['NOT_REACHED', 10],
  [null, 15],
];

/** A deadline of three days from receipt, as its row needs it. */
function deadlineOf(id: string, receivedAt: number, metAt: number | null): CaseDeadline {
  return {
    key: `${id}:1:ANSWER`,
    round: 1,
    metAt,
    deadline: {
      rule: 'ANSWER',
      name: { en: 'Answer within 72 hours', 'zh-CN': '72 小时内答复' },
      allowed: { unit: 'ELAPSED_MINUTES', amount: 4320 },
      start: receivedAt,
      countedFrom: receivedAt,
      time: 72 * hour,
      left: 0,
      days: [],
      pauses: [],
      due: receivedAt + 72 * hour,
      warnAt: receivedAt + 54 * hour,
      timeZone: 'Asia/Shanghai',
      calendarVersion: '1',
      unknownYears: [],
    },
  };
}

/** The row of a case, as far as it had come at an instant. */
function summaryOf(random: Random, complaint: Complaint, now: number): CaseSummary {
  const { receivedAt } = complaint;
  const took = Math.round(hour * Math.exp(3 + 1.1 * random.logistic()));
  const open = receivedAt + took > now || random.chance(0.01);
  const again = random.chance(0.08) && receivedAt + 2 * took < now;
  const callback = random.weighted(callbacks);
  if (open) return { ...unworkedSummary(complaint), nextDue: receivedAt + 72 * hour, events: 4 };
  const last = again ? 2 * took : took;
  return {
    ...unworkedSummary(complaint),
    firstResolvedAt: receivedAt + took,
    lastResolvedAt: receivedAt + last,
    firstResolvedWork: Math.round(took / 3),
    lastResolvedWork: Math.round(last / 3),
    reopened: Number(again),
    onTheSpot: took < hour,
    callback,
    events: 8,
  };
}

/** A case that follows a rating, the same in every run. */
export function drawCase(
  rating: RatingTable,
  seed: string,
  now: number,
): { readonly complaint: Complaint; readonly opened: OpenedCase } {
  const random = new Random(seed);
  const chosen = categories[Math.floor(categories.length * random.next() ** 2.5)];
  const kind = random.chance(0.85) ? 'COMPLAINT' : 'QUERY';
  const plain: Complaint = {
    merchantId: rating.merchant_id,
    id: rating.rating_id,
    kind,
    step: 'INVESTIGATING',
    category: chosen?.category ?? 'OTHER',
    topCategory: chosen?.topCategory ?? 'OTHER',
    text: '货架写 12，收银台收了 15。',
    remedyWanted: null,
    contact: null,
    consentVersion: null,
    channel: rating.channel as Complaint['channel'],
    language: rating.language,
    product: rating.product,
    order: `A-${rating.rating_id.slice(0, 8)}`,
    amount: null,
    happenedOn: null,
    ratingId: null,
    onTime: null,
    disputed: null,
    passedOnAfter: null,
    facets: {},
    occurredAt: rating.occurred_at,
    receivedAt: rating.received_at,
    day: rating.day,
    marks: [],
  };
  const summary = summaryOf(random, plain, now);
  const complaint: Complaint = summary.firstResolvedAt === null ? plain : { ...plain, step: 'CLOSED' };
  const open = summary.firstResolvedAt === null;
  const deadlines = [deadlineOf(plain.id, plain.receivedAt, summary.firstResolvedAt)];
  return {
    complaint,
    opened: { events: [], summary: { ...summary, step: complaint.step, open }, deadlines },
  };
}
