import {
  all,
  type ComplaintDimension,
  type ComplaintTally,
  facetDimension,
  otherValues,
} from '../indicator/indicator.port.ts';
import type { Day } from '../time/calendarDay.ts';
import { type Complaint, countedAs } from './complaint.ts';
import { maxFacetValue } from './facet.ts';

/** A count that a case adds one to. */
export interface ComplaintCell {
  readonly dimension: ComplaintDimension | typeof all;
  /** Empty for all. */
  readonly value: string;
  readonly day: Day;
  readonly tally: ComplaintTally;
}

/** What the counts of a case depend on. */
export type CountedComplaint = Pick<
  Complaint,
  | 'kind'
  | 'category'
  | 'topCategory'
  | 'secondary'
  | 'channel'
  | 'language'
  | 'product'
  | 'facets'
  | 'onTime'
  | 'disputed'
  | 'day'
>;

function talliesOf(complaint: CountedComplaint): ComplaintTally[] {
  const counted = countedAs(complaint.kind, complaint.category);
  const tallies: ComplaintTally[] = [counted];
  if (counted !== 'COMPLAINT') return tallies;
  if (complaint.onTime !== null) tallies.push('ON_TIME_KNOWN');
  if (complaint.onTime === true) tallies.push('ON_TIME');
  if (complaint.disputed !== null) tallies.push('DISPUTED_KNOWN');
  if (complaint.disputed === true) tallies.push('DISPUTED');
  return tallies;
}

/** Levels at which a case is mentioned besides its primary category: each category and each first level once. */
function furtherMentions({ secondary = [], topCategory }: CountedComplaint): [ComplaintDimension, string][] {
  const tops = new Set(secondary.map((further) => further.topCategory));
  tops.delete(topCategory);
  return [
    ...secondary.map(({ category }): [ComplaintDimension, string] => ['SECONDARY', category]),
    ...[...tops].map((top): [ComplaintDimension, string] => ['TOP_SECONDARY', top]),
  ];
}

/**
 * The counts that a case adds one to: all cases and each of its dimensions. What is mentioned besides the primary
 * category is counted apart, so that complaints and mentions are two counts.
 */
export function complaintCells(complaint: CountedComplaint): ComplaintCell[] {
  const { day, language, product } = complaint;
  const slices: [ComplaintCell['dimension'], string][] = [
    [all, ''],
    ['TOP_CATEGORY', complaint.topCategory],
    ['CATEGORY', complaint.category],
    ['CHANNEL', complaint.channel],
  ];
  if (language !== null) slices.push(['LANGUAGE', language]);
  if (product !== null) slices.push(['PRODUCT', product]);
  slices.push(...furtherMentions(complaint));
  for (const [name, value] of Object.entries(complaint.facets)) {
    slices.push([facetDimension(name), value.length > maxFacetValue ? otherValues : value]);
  }
  return talliesOf(complaint).flatMap((tally) =>
    slices.map(([dimension, value]) => ({ dimension, value, day, tally })),
  );
}
