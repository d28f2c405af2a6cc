import type { Complaint } from '../complaint/complaint.ts';
import { InvalidInput } from '../failure/failure.ts';
import { channelOf } from '../submission/channel.ts';
import type { Mark } from '../submission/mark.ts';
import { checkText } from '../submission/text.ts';
import { familyOf } from './fields.ts';
import { importLimits } from './importLimits.ts';
import type { Mapping } from './mapping.ts';
import { readNumber } from './readNumber.ts';
import type { ReadRow, RowSituation } from './readRow.ts';
import { readYesNo } from './readYesNo.ts';
import type { Row, RowFields } from './rowFields.ts';

/** A complaint whose category is the words of the file. */
export interface ComplaintDraft extends Omit<Complaint, 'category' | 'topCategory'> {
  /** The words of both levels; null: none. */
  readonly words: { readonly top: string | null; readonly sub: string | null };
}

/** Facets of a file: the field and the name of each. */
export type FacetFields = readonly { readonly field: string; readonly name: string }[];

/** The facets that a mapping names. */
export function facetFields(mapping: Mapping): FacetFields {
  return [...mapping.keys()].flatMap((field) => {
    const named = familyOf(field);
    return named === null ? [] : [{ field, name: named.key }];
  });
}

function facetsOf(row: Row, fields: RowFields, facets: FacetFields): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { field, name } of facets) {
    const value = checkText(fields.value(row, field), field, importLimits.facet);
    if (value !== null) found[name] = value;
  }
  return found;
}

function amountOf(cell: string | null): number | null {
  if (cell === null) return null;
  const amount = readNumber(cell, 'amount');
  if (amount < 0) throw new InvalidInput('INVALID', 'amount', { expected: 'a number from 0 up' });
  return amount;
}

/**
 * Reads a row as a complaint.
 *
 * One that was passed on before it was received is marked NEGATIVE_DURATION, its duration missing. A date
 * that stands for "unknown" sets the row aside, whole. A channel that no word of ours names is IMPORT, and
 * the word is kept as the facet `channel`.
 *
 * @throws InvalidInput naming the field that cannot be read.
 */
export function complaintOfRow(
  row: Row,
  fields: RowFields,
  facets: FacetFields,
  situation: RowSituation,
): ReadRow<ComplaintDraft> {
  const named = (field: string) => checkText(fields.value(row, field), field, importLimits.name);
  const channelWord = named('channel');
  const channel = channelOf(channelWord ?? '');
  const unknownChannel = channelWord !== null && channel === undefined ? { channel: channelWord } : {};
  const words = { top: named('category'), sub: named('subcategory') };
  const texts = {
    text: checkText(fields.words(row, 'text'), 'text', importLimits.text) ?? '',
    language: named('language'),
    product: named('product'),
    order: named('order'),
    amount: amountOf(fields.value(row, 'amount')),
    onTime: readYesNo(fields.value(row, 'onTime'), 'onTime'),
    disputed: readYesNo(fields.value(row, 'disputed'), 'disputed'),
    facets: { ...unknownChannel, ...facetsOf(row, fields, facets) },
  };
  const date = situation.dates(fields.words(row, 'date'), 'date');
  const sentCell = fields.value(row, 'sent');
  const sent = sentCell === null ? null : situation.dates(sentCell, 'sent');
  if (date.sentinel) return { reason: 'SENTINEL_DATE', path: 'date' };
  if (sent?.sentinel) return { reason: 'SENTINEL_DATE', path: 'sent' };
  const duration = sent === null ? null : sent.at - date.at;
  const marks: Mark[] = situation.repeated ? ['REPEATED_ROW'] : [];
  if (duration !== null && duration < 0) marks.push('NEGATIVE_DURATION');
  return {
    draft: {
      ...texts,
      words,
      merchantId: situation.merchantId,
      id: situation.id,
      kind: 'COMPLAINT',
      step: 'RECEIVED',
      remedyWanted: null,
      contact: null,
      consentVersion: null,
      channel: channel ?? 'IMPORT',
      happenedOn: null,
      ratingId: null,
      passedOnAfter: duration === null || duration < 0 ? null : duration,
      occurredAt: date.at,
      receivedAt: situation.now,
      day: date.day,
      marks,
    },
  };
}
