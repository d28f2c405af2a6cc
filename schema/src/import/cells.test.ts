import { describe, expect, it } from 'vitest';
import { readNumber } from './readNumber.ts';
import { readYesNo } from './readYesNo.ts';
import { RowFields } from './rowFields.ts';
import { scaleOf } from './scaleOf.ts';

describe('cells', () => {
  it.each([
    ['4', 4],
    ['4.0', 4],
    [' -1 ', -1],
    ['+2.5', 2.5],
    ['1,234,567.89', 1_234_567.89],
    ['４．５', 4.5],
  ])('%j is the number %d', (cell, expected) => {
    expect(readNumber(cell, 'score')).toBe(expected);
  });

  it.each(['', 'four', '4/5', '4 stars', '1e3', '0x10', '1,23', 'NaN', 'Infinity', '4.'])(
    '%j is none',
    (cell) => {
      expect(() => readNumber(cell, 'score')).toThrow(
        expect.objectContaining({ code: 'INVALID', path: 'score' }),
      );
    },
  );

  it.each(['Yes', 'y', 'TRUE', 't', '1', '是'])('%s is yes', (cell) => {
    expect(readYesNo(cell, 'onTime')).toBe(true);
  });

  it.each(['No', 'n', 'False', 'F', '0', '否'])('%s is no', (cell) => {
    expect(readYesNo(cell, 'onTime')).toBe(false);
  });

  it('leaves unknown what is not said, and refuses what is neither', () => {
    expect(readYesNo(null, 'onTime')).toBeNull();
    expect(() => readYesNo('perhaps', 'onTime')).toThrow(expect.objectContaining({ path: 'onTime' }));
  });

  it.each([
    ['1:5', { min: 1, max: 5 }],
    ['-1:1', { min: -1, max: 1 }],
    ['0:10', { min: 0, max: 10 }],
    [' 10 ', { min: 1, max: 10 }],
    ['5.0', { min: 1, max: 5 }],
  ])('%j is a scale', (text, expected) => {
    expect(scaleOf(text, 'scale')).toEqual(expected);
  });

  it.each(['', '5:1', '3:3', '1', '0', '-5', 'a:b', '1-5'])('%j is no scale', (text) => {
    expect(() => scaleOf(text, 'scale')).toThrow(expect.objectContaining({ code: 'INVALID', path: 'scale' }));
  });

  it('that mean not answered are as blank, and a number means every way to write it', () => {
    const fields = new RowFields(
      new Map([
        ['score', 0],
        ['comment', 1],
      ]),
      ['0', 'N/A'],
    );
    const values = ['0', '0.0', ' 0 ', 'N/A', '', '  '].map((cell) => fields.value([cell, ''], 'score'));
    expect(values).toEqual([null, null, null, null, null, null]);
    expect(fields.value(['05', ''], 'score')).toBe('05');
    expect(fields.value(['n/a', ''], 'score')).toBe('n/a');
    expect(fields.words(['', ' 0 '], 'comment')).toBe(' 0 ');
    expect(fields.words(['5'], 'comment')).toBeNull();
    expect(fields.value(['5', ''], 'order')).toBeNull();
  });
});
