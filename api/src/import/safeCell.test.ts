import { describe, expect, it } from 'vitest';
import { safeCell } from './safeCell.ts';

describe('a safe cell', () => {
  it.each([
    '=1+1',
    '+SUM(A1)',
    '-cmd|x',
    '@import',
    '\t=1',
    '\r=1',
    ' =1',
    '=HYPERLINK("x")',
    '-2+3',
    '＝1'.normalize('NFKC'),
  ])('is no formula: %j', (cell) => {
    expect(safeCell(cell)).toBe(`'${cell}`);
  });

  it.each(['', '4', '-2', '+4.5', '很好', 'a=b', "it's"])('stays as it is: %j', (cell) => {
    expect(safeCell(cell)).toBe(cell);
  });
});
