import { parsePublicId } from '@hearback/schema/submission/publicId';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type CaseWorld, caseWorld } from '../case/caseWorld.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { AnalyticsOfMerchant } from './analytics.testing.ts';
import { checkCounts } from './recount.ts';

const place = (category: string) => ({ category, topCategory: category.split('.')[0] ?? '' });

eachDatabase('complaints by categories and facets', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;

  beforeAll(async () => {
    test = await open();
  });

  beforeEach(async () => {
    world = await caseWorld(test.database);
  });

  afterAll(() => test.dispose());

  async function summary(fields: string, filter = '{}') {
    const period = '{ from: "2026-01-01", to: "2026-02-01" }';
    const { merchant } = await new AnalyticsOfMerchant(test, world.merchantId).ask(
      `{ merchant(id: "${world.merchantId}") { complaintSummary(period: ${period}, filter: ${filter}) { ${fields} } } }`,
    );
    return merchant.complaintSummary;
  }

  const counts = (lines: readonly { category: { code: string }; count: number; share: number }[]) =>
    lines.map(({ category, count, share }) => [category.code, count, share]);

  it('count complaints once and mentions as often as they are', async () => {
    await world.file(place('SERVICE.WAIT'));
    await world.file({
      ...place('SERVICE.WAIT'),
      secondary: [place('SERVICE.ENVIRONMENT'), place('PRODUCT.PRICE'), place('PRODUCT.DEFECT')],
    });
    const lines = '{ category { code } count share }';
    const found = await summary(
      `complaints: byCategory(level: 1) ${lines} mentions: byCategory(level: 1, basis: MENTIONS) ${lines}
       pareto(basis: MENTIONS) ${lines}`,
    );
    expect(counts(found.complaints)).toEqual([['SERVICE', 2, 1]]);
    expect(counts(found.mentions)).toEqual([
      ['SERVICE', 2, 2 / 3],
      ['PRODUCT', 1, 1 / 3],
    ]);
    expect(counts(found.pareto).map(([code, count]) => `${code} ${count}`)).toEqual([
      'SERVICE.WAIT 2',
      'PRODUCT.DEFECT 1',
      'PRODUCT.PRICE 1',
      'SERVICE.ENVIRONMENT 1',
    ]);
  });

  it('follow a complaint that is put into other categories', async () => {
    const complaintId = await world.file(place('SERVICE.WAIT'));
    const input = { complaintId, validity: 'UNDETERMINED', category: 'PRODUCT.PRICE' };
    await world.act('assessComplaint', { ...input, secondary: ['SERVICE.WAIT'] });
    const lines = '{ category { code } count share }';
    const found = await summary(`byCategory(level: 2) ${lines} pareto(basis: MENTIONS) ${lines}`);
    expect(counts(found.byCategory)).toEqual([['PRODUCT.PRICE', 1, 1]]);
    expect(found.pareto).toHaveLength(2);
    expect(await world.act('assessComplaint', { ...input, category: 'NOWHERE' })).toMatchObject({
      code: 'UNKNOWN_CATEGORY',
      path: 'category',
    });
    expect(await world.act('assessComplaint', { ...input, secondary: ['NOWHERE'] })).toMatchObject({
      path: 'secondary',
    });
    expect((await checkCounts(test.database, () => undefined)).different).toEqual([]);
    const { id = '' } = parsePublicId('cmp', complaintId) ?? {};
    expect((await world.ports.complaints.byId(world.merchantId, id))?.secondary).toEqual([
      place('SERVICE.WAIT'),
    ]);
  });

  it('are cut by facets, those not known left out, and filtered by one', async () => {
    for (let index = 0; index < 6; index += 1) {
      await world.file({ facets: { department: index < 5 ? 'Paint' : 'Till' }, product: 'Tea' });
    }
    await world.file();
    const found = await summary(
      `facets by(dimension: PRODUCT) { value count }
       byFacet(facet: "department") { value isOther count share { numerator denominator value low } }`,
    );
    expect(found.facets).toEqual(['department']);
    expect(found.by).toEqual([{ value: 'Tea', count: 6 }]);
    const [paint, till] = found.byFacet;
    expect(paint).toMatchObject({ value: 'Paint', isOther: false, count: 5 });
    expect(paint.share).toMatchObject({ numerator: 5, denominator: 6, value: 5 / 6 });
    expect(till).toMatchObject({ value: 'Till', count: 1 });
    const chosen = '{ facet: "department", facetValue: "Paint" }';
    expect((await summary('received', chosen)).received).toBe(5);
    expect(await summary('byFacet(facet: "stage") { value }')).toEqual({ byFacet: [] });
  });

  it.each([
    ['{ facet: "department" }', 'received', 'REQUIRED at filter.facetValue'],
    ['{ facetValue: "Paint" }', 'received', 'REQUIRED at filter.facet'],
    ['{ facet: "staff", facetValue: "Li", product: "Tea" }', 'received', 'product, facet'],
    ['{ facet: "staff", facetValue: "Li" }', 'backlog { count }', 'facet, backlog'],
    ['{ facet: "staff", facetValue: "Li" }', 'handling { reached { value } }', 'facet, handling'],
    ['{ facet: "staff", facetValue: "Li" }', 'by(dimension: CHANNEL) { value }', 'facet, channel'],
    ['{ channel: PHONE }', 'byCategory { count }', 'channel, byCategory'],
  ])('refuse the filter %s under %s, naming the fields', async (filter, fields, named) => {
    await expect(summary(fields, filter)).rejects.toThrow(named);
  });

  it('count the values of a facet beyond the first 200 together, and long ones with them', async () => {
    const rows = Array.from({ length: 199 }, (_, index) => ({
      merchant_id: world.merchantId,
      dimension: 'FACET:staff',
      value: `Staff ${index}`,
    }));
    await test.database.write((writer) => writer.insertInto('dimension_value').values(rows).execute());
    for (const staff of ['Li', 'Wang', '长'.repeat(201), 'Li']) await world.file({ facets: { staff } });
    expect((await summary('byFacet(facet: "staff") { value isOther count }')).byFacet).toEqual([
      { value: 'Li', isOther: false, count: 2 },
      { value: 'OTHER', isOther: true, count: 2 },
    ]);
    expect((await checkCounts(test.database, () => undefined)).different).toEqual([]);
  });
});
