import { describe, expect, it } from 'vitest';
import { parseIso } from './dateFormat.ts';
import { dateReader } from './dateReader.ts';
import { parseMapping } from './mapping.ts';
import { askedQuestions, type ImportedScales, ratingOfRow } from './ratingOfRow.ts';
import { RowFields } from './rowFields.ts';

const now = Date.UTC(2026, 0, 15, 8);
const names = [
  'score',
  'date',
  'comment',
  'language',
  'channel',
  'product',
  'order',
  'stage.staff',
  'dimension.taste',
];
const mapping = parseMapping('RATING', [names.map((name) => `${name}=${name}`).join(',')]);
const fields = new RowFields(new Map(names.map((name, index) => [name, index])), ['-2']);
const usual: ImportedScales = { score: { min: 1, max: 5 }, of: new Map(), others: null };
const situation = {
  merchantId: 'mer_0123456789',
  id: '00000000-0000-8000-8000-000000000001',
  repeated: false,
  dates: dateReader({ parse: parseIso, usual: null, now }, 'Asia/Shanghai'),
  now,
};

type Cells = Partial<Record<(typeof names)[number], string>>;

function read(cells: Cells, scales = usual, scaleCell: string | null = null, repeated = false) {
  const row = names.map((name) => ({ score: '4', date: '2015-06-09', ...cells })[name] ?? '');
  return ratingOfRow(row, fields, askedQuestions(mapping, scales), scaleCell, { ...situation, repeated });
}

describe('a row as a rating', () => {
  it('holds every answer with its scale, and the words unchanged', () => {
    const cells = {
      comment: ' 很好 👍\n',
      language: ' zh-CN ',
      channel: 'Phone',
      'stage.staff': '5',
      'dimension.taste': '-1',
    };
    expect(read(cells)).toEqual({
      draft: {
        merchantId: situation.merchantId,
        id: situation.id,
        answers: [
          { question: 'dimension.taste', scale: { min: -1, max: 1 }, score: -1 },
          { question: 'overall', scale: { min: 1, max: 5 }, score: 4 },
          { question: 'stage.staff', scale: { min: 1, max: 5 }, score: 5 },
        ],
        reasons: [],
        comment: ' 很好 👍\n',
        channel: 'PHONE',
        language: 'zh-CN',
        product: null,
        order: null,
        occurredAt: Date.UTC(2015, 5, 8, 16),
        receivedAt: now,
        day: '2015-06-09',
        marks: [],
      },
    });
  });

  it('without a score keeps its comment and is marked, since missing is not zero', () => {
    expect(read({ score: '', comment: 'Late' })).toMatchObject({
      draft: { answers: [], marks: ['NO_SCORE'] },
    });
    expect(read({ score: '-2', 'stage.staff': '1' })).toMatchObject({
      draft: { answers: [{ question: 'stage.staff' }], marks: ['NO_SCORE'] },
    });
  });

  it('with neither an answer nor a comment has nothing to store', () => {
    expect(() => read({ score: '', product: 'tea' })).toThrow(
      expect.objectContaining({ code: 'REQUIRED', path: 'score' }),
    );
  });

  it.each([
    [{ score: '0' }, 'OFF_SCALE', 'score'],
    [{ score: '6' }, 'OFF_SCALE', 'score'],
    [{ 'dimension.taste': '2' }, 'OFF_SCALE', 'dimension.taste'],
    [{ date: '1970-01-01' }, 'SENTINEL_DATE', 'date'],
    [{ date: '9999-12-31', score: '77' }, 'SENTINEL_DATE', 'date'],
  ] satisfies [Cells, string, string][])('%j is set aside as %s', (cells, reason, path) => {
    expect(read(cells)).toEqual({ reason, path });
  });

  it.each([
    [{ score: 'good' }, 'INVALID', 'score'],
    [{ date: '' }, 'REQUIRED', 'date'],
    [{ date: '2015-06-31' }, 'INVALID', 'date'],
    [{ date: '2026-01-16' }, 'IN_FUTURE', 'date'],
    [{ comment: 'a\u0000' }, 'INVALID', 'comment'],
    [{ product: 'x'.repeat(201) }, 'TOO_LONG', 'product'],
    [{ score: 'good', date: '1970-01-01' }, 'INVALID', 'score'],
  ] satisfies [Cells, string, string][])('%j is refused as %s', (cells, code, path) => {
    expect(() => read(cells)).toThrow(expect.objectContaining({ code, path }));
  });

  it('takes a comment of 20,000 characters and refuses one more, cutting nothing', () => {
    for (const length of [19_999, 20_000]) {
      expect(read({ comment: '👍'.repeat(length) })).toMatchObject({
        draft: { comment: '👍'.repeat(length) },
      });
    }
    expect(() => read({ comment: '👍'.repeat(20_001) })).toThrow(
      expect.objectContaining({
        code: 'TOO_LONG',
        path: 'comment',
        details: { max: 20_000, length: 20_001 },
      }),
    );
  });

  it('is on the scale that it says itself, and the stages stay on theirs', () => {
    const byRow = { ...usual, score: null };
    const answers = [
      { question: 'overall', scale: { min: 1, max: 10 }, score: 9 },
      { question: 'stage.staff', scale: { min: 1, max: 5 }, score: 5 },
    ];
    expect(read({ score: '9', 'stage.staff': '5' }, byRow, '10')).toMatchObject({ draft: { answers } });
    expect(read({ score: '9', 'stage.staff': '9' }, byRow, '10')).toEqual({
      reason: 'OFF_SCALE',
      path: 'stage.staff',
    });
    expect(() => read({}, byRow, 'ten')).toThrow(expect.objectContaining({ path: 'scale-column' }));
    expect(() => read({}, byRow, null)).toThrow(expect.objectContaining({ path: 'scale-column' }));
  });

  it('has its stages on the scale of the whole file, unless another was given', () => {
    const ten = { min: 1, max: 10 };
    expect(read({ 'stage.staff': '9' }, { ...usual, score: ten })).toMatchObject({ draft: { marks: [] } });
    const given: ImportedScales = {
      score: ten,
      others: { min: 0, max: 4 },
      of: new Map([['dimension.taste', ten]]),
    };
    const questions = askedQuestions(mapping, given).map(({ question, scale }) => [question, scale?.max]);
    expect(questions).toEqual([
      ['dimension.taste', 10],
      ['overall', 10],
      ['stage.staff', 4],
    ]);
  });

  it('that stood in the file before is marked', () => {
    expect(read({}, usual, null, true)).toMatchObject({ draft: { marks: ['REPEATED_ROW'] } });
  });

  it('from a channel that is not ours is an import', () => {
    expect(read({ channel: 'Carrier pigeon' })).toMatchObject({ draft: { channel: 'IMPORT' } });
  });

  it('is not read where two columns answer one question', () => {
    const twice = parseMapping('RATING', ['score=a,question.overall=b']);
    expect(() => askedQuestions(twice, usual)).toThrow(
      expect.objectContaining({ code: 'INVALID', path: 'map.question.overall' }),
    );
  });
});
