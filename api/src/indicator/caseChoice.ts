import { countedApart } from '@hearback/schema/complaint/complaint';
import type { CaseDimension, Slice, Span } from '@hearback/schema/indicator/indicator.port';
import type { CaseChoice } from './complaintFigure.queries.ts';

const columns = {
  CATEGORY: 'category',
  TOP_CATEGORY: 'top_category',
  CHANNEL: 'channel',
  LANGUAGE: 'language',
  PRODUCT: 'product',
} as const satisfies Record<CaseDimension, CaseChoice['column']>;

const except = [...countedApart.keys()];

/** The rows of cases that a slice of the complaints of a span chooses; null: received at any time. */
export function caseChoice(span: Span | null, slice: Slice<CaseDimension>): CaseChoice {
  const column = slice === null ? null : columns[slice.dimension];
  return { span, column, value: slice?.value ?? '', except };
}
