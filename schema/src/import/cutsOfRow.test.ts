import { describe, expect, it } from 'vitest';
import { passedDimensions } from '../indicator/indicator.port.ts';
import { cutsOfRow, isCut } from './cutsOfRow.ts';
import { RowFields } from './rowFields.ts';

const names = passedDimensions.map((dimension) => `dimension.${dimension}`);
const fields = new RowFields(new Map(names.map((name, index) => [name, index])), ['N/A']);
const read = (cells: Readonly<Record<string, string>>) =>
  cutsOfRow(
    passedDimensions.map((dimension) => cells[dimension] ?? ''),
    fields,
  );

describe('what a rating of a file is cut by', () => {
  it('is every dimension whose cell says something', () => {
    expect(read({ SEGMENT: ' Business Class ', TIER: 'gold', STAFF: 'N/A', FORM_VERSION: '3' })).toEqual({
      SEGMENT: 'Business Class',
      TIER: 'gold',
      FORM_VERSION: '3',
    });
    expect(read({})).toEqual({});
  });

  it.each([
    ['yes', 'RETURNING'],
    ['0', 'NEW'],
    ['是', 'RETURNING'],
    ['false', 'NEW'],
    ['new', 'NEW'],
    ['Returning', 'RETURNING'],
  ])('reads %s as %s', (cell, value) => {
    expect(read({ RETURNING: cell })).toEqual({ RETURNING: value });
  });

  it.each([
    [{ RETURNING: 'often' }, 'dimension.RETURNING'],
    [{ FORM_VERSION: '1.5' }, 'dimension.FORM_VERSION'],
    [{ FORM_VERSION: '0' }, 'dimension.FORM_VERSION'],
  ])('refuses %o, naming the field', (cells, path) => {
    expect(() => read(cells)).toThrow(expect.objectContaining({ code: 'INVALID', path }));
  });

  it('is told by its exact name, so that an aspect "staff" stays a question', () => {
    expect(isCut('dimension.STAFF')).toBe(true);
    expect(isCut('dimension.staff')).toBe(false);
  });
});
