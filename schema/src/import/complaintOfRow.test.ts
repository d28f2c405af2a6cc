import { describe, expect, it } from 'vitest';
import { complaintOfRow, facetFields } from './complaintOfRow.ts';
import { dateFormat } from './dateFormat.ts';
import { dateReader } from './dateReader.ts';
import { parseMapping } from './mapping.ts';
import { RowFields } from './rowFields.ts';

const now = Date.UTC(2026, 0, 15, 8);
const day = 86_400_000;
const names = ['category', 'subcategory', 'text', 'date', 'sent', 'product', 'order', 'amount', 'onTime'];
names.push('disputed', 'channel', 'language', 'facet.state', 'facet.company');
const mapping = parseMapping('COMPLAINT', [names.map((name) => `${name}=${name}`).join(',')]);
const fields = new RowFields(new Map(names.map((name, index) => [name, index])), ['N/A']);
const dates = dateReader({ parse: dateFormat('M/D/YYYY'), usual: null, now }, 'UTC');

function read(cells: Readonly<Record<string, string>>, repeated = false) {
  const row = names.map((name) => ({ date: '7/29/2013', category: 'Mortgage', ...cells })[name] ?? '');
  const id = '00000000-0000-8000-8000-000000000001';
  return complaintOfRow(row, fields, facetFields(mapping), {
    merchantId: 'mer_0123456789',
    id,
    repeated,
    dates,
    now,
  });
}

describe('a row as a complaint', () => {
  it('holds what the file says', () => {
    const cells = {
      subcategory: 'Loan servicing',
      text: ' Charged twice.\n',
      sent: '7/31/2013',
      amount: '1,234.50',
      onTime: 'Yes',
      disputed: 'N/A',
      channel: 'Postal mail',
      'facet.state': 'VA',
    };
    expect(read(cells)).toMatchObject({
      draft: {
        words: { top: 'Mortgage', sub: 'Loan servicing' },
        kind: 'COMPLAINT',
        step: 'RECEIVED',
        text: ' Charged twice.\n',
        channel: 'LETTER',
        amount: 1234.5,
        onTime: true,
        disputed: null,
        passedOnAfter: 2 * day,
        facets: { state: 'VA' },
        contact: null,
        occurredAt: Date.UTC(2013, 6, 29),
        day: '2013-07-29',
        marks: [],
      },
    });
  });

  it('passed on before it was received is marked, its duration missing', () => {
    const negative = { passedOnAfter: null, marks: ['REPEATED_ROW', 'NEGATIVE_DURATION'] };
    expect(read({ sent: '7/28/2013' }, true)).toMatchObject({ draft: negative });
    expect(read({ sent: '7/29/2013' })).toMatchObject({ draft: { passedOnAfter: 0, marks: [] } });
    expect(read({})).toMatchObject({ draft: { passedOnAfter: null, marks: [] } });
  });

  it('keeps the word of a channel that is not ours', () => {
    expect(read({ channel: 'Pigeon' })).toMatchObject({
      draft: { channel: 'IMPORT', facets: { channel: 'Pigeon' } },
    });
    expect(read({})).toMatchObject({ draft: { channel: 'IMPORT', facets: {} } });
  });

  it.each([
    [{ date: '1/1/1970' }, 'date'],
    [{ sent: '12/31/9999' }, 'sent'],
  ])('%j is set aside', (cells, path) => {
    expect(read(cells)).toEqual({ reason: 'SENTINEL_DATE', path });
  });

  it.each([
    [{ date: '' }, 'REQUIRED', 'date'],
    [{ date: '2013-07-29' }, 'INVALID', 'date'],
    [{ sent: 'soon' }, 'INVALID', 'sent'],
    [{ amount: '-1' }, 'INVALID', 'amount'],
    [{ amount: 'much' }, 'INVALID', 'amount'],
    [{ onTime: 'perhaps' }, 'INVALID', 'onTime'],
    [{ disputed: '2' }, 'INVALID', 'disputed'],
    [{ text: 'x'.repeat(20_001) }, 'TOO_LONG', 'text'],
    [{ category: 'x'.repeat(201) }, 'TOO_LONG', 'category'],
    [{ 'facet.state': 'x'.repeat(2001) }, 'TOO_LONG', 'facet.state'],
  ])('%j is refused', (cells, code, path) => {
    expect(() => read(cells)).toThrow(expect.objectContaining({ code, path }));
  });
});
