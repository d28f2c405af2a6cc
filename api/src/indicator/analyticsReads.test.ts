import { schema } from '@hearback/schema';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { type HeardQuery, listen } from '../db/listen.testing.ts';
import { AnalyticsOfMerchant } from './analytics.testing.ts';

/** Values for arguments that a field needs. */
const samples: Readonly<Record<string, string>> = {
  at: '"2025-12-15T00:00:00Z"',
  base: 'PREVIOUS_PERIOD',
  by: 'PRODUCT',
  day: '"2026-01-01"',
  dimension: 'PRODUCT',
  dimensions: '[DEPARTMENT]',
  facet: '"department"',
  interval: 'MONTH',
  level: '2',
  mix: '{ period: { from: "2025-12-01", to: "2026-01-01" } }',
  p: '0.9',
  period: '{ from: "2025-12-01", to: "2026-01-01" }',
  topic: 'LOYALTY',
};

function called({ name, args }: GraphQLField<unknown, unknown>): string {
  const given = args.flatMap(({ name: argument, type, defaultValue, default: fallback }) => {
    const sample = samples[argument];
    if (sample !== undefined) return [`${argument}: ${sample}`];
    if (isNonNullType(type) && defaultValue === undefined && fallback === undefined)
      throw new Error(`The argument ${argument} of ${name} needs a sample.`);
    return [];
  });
  return given.length === 0 ? name : `${name}(${given.join(', ')})`;
}

/** Every field of a type, and of the types of its fields. */
function everything(type: GraphQLObjectType, above: readonly string[] = []): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const of = getNamedType(field.type);
    if (isLeafType(of)) return [called(field)];
    if (!isObjectType(of) || above.includes(of.name)) return [];
    return [`${called(field)} ${everything(of, [...above, type.name])}`];
  });
  return `{ ${fields.join(' ')} }`;
}

/** Each analytics field by itself, with everything below it: together they would be more than one query may ask. */
function analyticsFields(): string[] {
  const period = '{ from: "2026-01-01", to: "2026-02-01" }';
  const each = (parent: string, type: string) =>
    Object.values((schema.getType(type) as GraphQLObjectType).getFields()).map((field) => {
      const of = getNamedType(field.type);
      return `${parent} { ${called(field)} ${isObjectType(of) ? everything(of, [type]) : ''} }`;
    });
  return [
    ...each(`satisfaction(period: ${period})`, 'Satisfaction'),
    `satisfaction(period: ${period}, filter: { department: "Paint" }) {
      csat { value } trend(interval: DAY) { mean { value } } stages { score { value } } }`,
    ...each(`complaintSummary(period: ${period})`, 'ComplaintSummary'),
    ...each(`customers(period: ${period})`, 'CustomerSummary'),
    ...each(`promises(period: ${period})`, 'PromiseKept'),
    'dimensionOverflows { kept }',
  ];
}

eachDatabase('analytics', (open) => {
  let test: TestDatabase;
  let merchant: AnalyticsOfMerchant;
  let queries: HeardQuery[];

  beforeEach(async () => {
    test = await open();
    const heard = listen(test.database);
    ({ queries } = heard);
    merchant = await AnalyticsOfMerchant.open({ ...test, database: heard.database });
    await merchant.ask(
      `mutation { installPreset(merchantId: "${merchant.merchantId}", name: RESTAURANT) { __typename } }`,
    );
    await merchant.rate([{ day: '2026-01-05', score: 5, times: 6, dimensions: { DEPARTMENT: 'Paint' } }]);
    queries.length = 0;
  });

  afterEach(() => test.dispose());

  it('read cells and never submissions or events, each query by the merchant first', async () => {
    const fields = analyticsFields();
    expect(fields.length).toBeGreaterThan(35);
    for (const field of fields) await merchant.ask(`{ merchant(id: "${merchant.merchantId}") { ${field} } }`);
    const allowed = new Set([
      'rating_cell',
      'rating_month_cell',
      'complaint_cell',
      'driver_cell',
      'transaction_cell',
      'customer_cell',
      'promise',
      'promise_cell',
      'case_summary',
      'case_deadline',
      'dimension_value',
      'merchant',
      'question_version',
      'stage_set',
      'form_version',
      'category',
    ]);
    const tables = queries.flatMap(({ sql: text }) =>
      [...text.matchAll(/(?:from|join) "([a-z_]+)"/g)].map(([, table = '']) => table),
    );
    expect(new Set(tables)).toContain('driver_cell');
    for (const table of tables) expect(allowed, `analytics read ${table}`).toContain(table);
    for (const { sql: text, parameters } of queries) {
      expect(parameters[0]).toBe(merchant.merchantId);
      expect(text).toMatch(/from "[a-z_]+" where "merchant_id" (= (\?|\$1)|in \((\?|\$1)\))/);
      expect(text).not.toMatch(/"(rating|complaint|case_event|quarantine)"/);
    }
  });
});
