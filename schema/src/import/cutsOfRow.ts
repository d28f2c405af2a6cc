import { InvalidInput } from '../failure/failure.ts';
import { type PassedDimension, passedDimensions } from '../indicator/indicator.port.ts';
import type { RatingDimensions } from '../rating/rating.ts';
import { checkText } from '../submission/text.ts';
import { importLimits } from './importLimits.ts';
import { readYesNo } from './readYesNo.ts';
import type { Row, RowFields } from './rowFields.ts';

const cuts = passedDimensions.map((dimension) => ({ dimension, field: `dimension.${dimension}` }));

/** Whether a field says what a rating is cut by, as `dimension.SEGMENT`; any other dimension is a question. */
export function isCut(field: string): boolean {
  return cuts.some((cut) => cut.field === field);
}

function returning(cell: string, field: string): string {
  const word = cell.toUpperCase();
  if (word === 'NEW' || word === 'RETURNING') return word;
  return readYesNo(cell, field) ? 'RETURNING' : 'NEW';
}

function formVersion(cell: string, field: string): string {
  if (!/^[1-9]\d{0,8}$/.test(cell)) throw new InvalidInput('INVALID', field, { expected: 'a whole number' });
  return cell;
}

function cutOf(dimension: PassedDimension, cell: string, field: string): string | null {
  if (dimension === 'RETURNING') return returning(cell, field);
  if (dimension === 'FORM_VERSION') return formVersion(cell, field);
  return checkText(cell, field, importLimits.name);
}

/**
 * What a rating is cut by, as its row says: `dimension.DEPARTMENT`, `STAFF`, `SEGMENT`, `TIER`, `RETURNING`,
 * `FORM_VERSION`. A missing cell is not known.
 *
 * @throws InvalidInput naming the field that cannot be read.
 */
export function cutsOfRow(row: Row, fields: RowFields): RatingDimensions {
  const known: Partial<Record<PassedDimension, string>> = {};
  for (const { dimension, field } of cuts) {
    const cell = fields.value(row, field);
    const value = cell === null ? null : cutOf(dimension, cell, field);
    if (value !== null) known[dimension] = value;
  }
  return known;
}
