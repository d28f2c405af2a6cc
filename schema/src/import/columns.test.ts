import { describe, expect, it } from 'vitest';
import { columnsOf, delimiterOf } from './columns.ts';

describe('columns', () => {
  it('stand where the header has them, whatever blanks are around their names', () => {
    expect([
      ...columnsOf(
        ['id', ' score ', 'date'],
        new Map([
          ['score', 'score'],
          ['date', 'date'],
        ]),
        ',',
      ),
    ]).toEqual([
      ['score', 1],
      ['date', 2],
    ]);
  });

  it('are refused where the file does not have one, naming field, column and what there is', () => {
    expect(() => columnsOf(['id', 'stars'], new Map([['score', 'overall']]), ',')).toThrow(
      expect.objectContaining({
        code: 'MISSING_COLUMN',
        path: 'map.score',
        details: { field: 'map.score', column: 'overall', columns: 'id, stars' },
      }),
    );
  });

  it.each([
    ['id;overall;date', ',', ';'],
    ['id\toverall\tdate', ',', 'tab'],
    ['id|overall', ',', '|'],
    ['id,overall', ';', ','],
  ])('%j read with %j are refused with the delimiter that fits, %j', (only, delimiter, suggestion) => {
    expect(() => columnsOf([only], new Map([['score', 'overall']]), delimiter)).toThrow(
      expect.objectContaining({
        code: 'WRONG_DELIMITER',
        path: 'delimiter',
        details: { delimiter, columns: only, suggestion },
      }),
    );
  });

  it('are refused where a mapped name stands twice', () => {
    expect(() => columnsOf(['a', 'b', 'a'], new Map([['score', 'a']]), ',')).toThrow(
      expect.objectContaining({ code: 'AMBIGUOUS_COLUMN', path: 'map.score' }),
    );
    expect(columnsOf(['a', 'b', 'a'], new Map([['score', 'b']]), ',').get('score')).toBe(1);
  });

  it('may be separated by a tab, which has a name', () => {
    expect([delimiterOf('tab'), delimiterOf('\\t'), delimiterOf(';')]).toEqual(['\t', '\t', ';']);
  });
});
