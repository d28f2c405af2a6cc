import type { Reader } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';

/** Cells of merchants as lines of their keys and counts, in order; zero is the same as absent. */
export interface Counted {
  readonly kept: readonly string[];
  readonly raw: readonly string[];
}

type Table = keyof Tables & `${string}_cell`;

const cellTables: readonly Table[] = [
  'rating_cell',
  'rating_month_cell',
  'driver_cell',
  'complaint_cell',
  'transaction_cell',
  'customer_cell',
  'promise_cell',
];

/** What a case of a category counts as, told once more apart from the rules. */
const apart = new Map([
  ['BILLING.QUERY', 'QUERY'],
  ['OTHER.PRAISE', 'PRAISE'],
]);

class Tally {
  readonly #counts = new Map<string, number>();

  add(times: number, table: Table, key: Readonly<Record<string, string | number>>): void {
    const line = lineOf(table, key);
    this.#counts.set(line, (this.#counts.get(line) ?? 0) + times);
  }

  get lines(): string[] {
    return [...this.#counts]
      .filter(([, count]) => count !== 0)
      .map(([line, count]) => `${line} = ${count}`)
      .sort();
  }
}

function lineOf(table: Table, key: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1));
  return [table, ...parts.map(([name, value]) => `${name}:${value}`)].join(' ');
}

function aYearLater(day: string): string {
  const [year = 0, rest = ''] = [Number(day.slice(0, 4)) + 1, day.slice(4)];
  return `${year}${rest === '-02-29' ? '-02-28' : rest}`;
}

function countRatings(
  tally: Tally,
  rows: readonly Tables['rating'][],
  named: ReadonlySet<string>,
  keptValues: ReadonlySet<string>,
): void {
  for (const { merchant_id, rating_id, answers, channel, day, dimensions, language, product } of rows) {
    const given: { question: string; version: number; score: number }[] = JSON.parse(answers);
    const cuts: [string, string | null][] =
      channel === 'MYSTERY_VISIT'
        ? []
        : [
            ['ALL', ''],
            ['LANGUAGE', language],
            ['PRODUCT', product],
            ...Object.entries<string>(JSON.parse(dimensions)),
            ...(named.has(`${merchant_id} ${rating_id}`) ? ([['COMPLAINED', '']] as [string, string][]) : []),
          ];
    const whole = given.find(({ question }) => question === 'overall');
    for (const { question, version, score } of given) {
      const answer = { merchant_id, question, version, score };
      const key = { ...answer, day };
      const cell = (dimension: string, value: string) => {
        tally.add(1, 'rating_cell', { ...key, dimension, value });
        tally.add(1, 'rating_month_cell', { ...answer, month: day.slice(0, 7), dimension, value });
      };
      cell('CHANNEL', channel);
      for (const [dimension, value] of cuts) {
        if (value === null) continue;
        const free = ['ALL', 'RETURNING', 'COMPLAINED'].includes(dimension);
        const own = free || keptValues.has(`${merchant_id} ${dimension} ${value}`);
        cell(dimension, own ? value : '');
      }
      if (question === 'overall' || whole === undefined || channel === 'MYSTERY_VISIT') continue;
      const { version: overall_version, score: overall_score } = whole;
      tally.add(1, 'driver_cell', { ...key, overall_version, overall_score });
    }
  }
}

function countComplaints(
  tally: Tally,
  rows: readonly Tables['complaint'][],
  keptValues: ReadonlySet<string>,
): void {
  for (const row of rows) {
    const { merchant_id, category, top_category, channel, day, language, product } = row;
    const further: { category: string; topCategory: string }[] = JSON.parse(row.secondary ?? '[]');
    const tops = new Set(further.map(({ topCategory }) => topCategory));
    const facets = Object.entries<string>(JSON.parse(row.facets));
    const cuts: [string, string | null][] = [
      ['ALL', ''],
      ['CATEGORY', category],
      ['TOP_CATEGORY', top_category],
      ['CHANNEL', channel],
      ['LANGUAGE', language],
      ['PRODUCT', product],
      ...further.map((more): [string, string] => ['SECONDARY', more.category]),
      ...[...tops]
        .filter((top) => top !== top_category)
        .map((top): [string, string] => ['TOP_SECONDARY', top]),
      ...facets.map(([name, value]): [string, string] => {
        const own = keptValues.has(`${merchant_id} FACET:${name} ${value}`);
        return [`FACET:${name}`, own ? value : ''];
      }),
    ];
    const counted = apart.get(category) ?? 'COMPLAINT';
    const tallies = [counted];
    for (const [name, holds] of [
      ['ON_TIME', row.on_time],
      ['DISPUTED', row.disputed],
    ] as const) {
      if (counted !== 'COMPLAINT' || holds === null) continue;
      tallies.push(`${name}_KNOWN`, ...(holds === 1 ? [name] : []));
    }
    for (const [dimension, value] of cuts) {
      if (value === null) continue;
      for (const name of tallies)
        tally.add(1, 'complaint_cell', { merchant_id, dimension, value, day, tally: name });
    }
  }
}

function countCustomers(tally: Tally, rows: readonly Tables['customer_day'][]): void {
  for (const days of Map.groupBy(rows, (row) => `${row.merchant_id} ${row.customer_key}`).values()) {
    // One entry for each transaction, in order.
    const made = days
      .flatMap(({ day, count }) => Array.from({ length: Math.max(0, count) }, () => day))
      .sort();
    const merchant_id = days[0]?.merchant_id ?? '';
    const add = (name: string, day: string) =>
      tally.add(1, 'customer_cell', { merchant_id, tally: name, day });
    for (const [index, day] of made.entries()) {
      const before = made[index - 1];
      if (before === undefined) add('FIRST', day);
      else if (day >= aYearLater(before)) add('RETURNED', day);
      if (index === 1 && day < aYearLater(made[0] ?? '')) add('REPEATED', made[0] ?? '');
      const next = made[index + 1];
      if (next === undefined || next >= aYearLater(day)) add('LOST', aYearLater(day));
    }
  }
}

/** The cells of some merchants counted by hand from their raw rows, and those that are kept, in the same words. */
export async function countedByHand(reader: Reader, merchantIds: readonly string[]): Promise<Counted> {
  const rowsOf = <Name extends keyof Tables>(table: Name) =>
    reader
      .selectFrom(table as 'rating')
      .selectAll()
      .where('merchant_id', 'in', [...merchantIds])
      .execute() as unknown as Promise<Tables[Name][]>;
  const values = await rowsOf('dimension_value');
  const keptValues = new Set(values.map((row) => `${row.merchant_id} ${row.dimension} ${row.value}`));
  const complaints = await rowsOf('complaint');
  const named = new Set(complaints.map((row) => `${row.merchant_id} ${row.rating_id}`));
  const tally = new Tally();
  countRatings(tally, await rowsOf('rating'), named, keptValues);
  countComplaints(tally, complaints, keptValues);
  countCustomers(tally, await rowsOf('customer_day'));
  for (const { merchant_id, day, product, count } of await rowsOf('transaction_report')) {
    tally.add(count, 'transaction_cell', { merchant_id, day, dimension: 'ALL', value: '' });
    if (product !== null)
      tally.add(count, 'transaction_cell', { merchant_id, day, dimension: 'PRODUCT', value: product });
  }
  for (const { merchant_id, promise_key, day, due, kept } of await rowsOf('promise_report')) {
    tally.add(due, 'promise_cell', { merchant_id, promise_key, day, tally: 'DUE' });
    tally.add(kept, 'promise_cell', { merchant_id, promise_key, day, tally: 'KEPT' });
  }
  const kept: string[] = [];
  for (const table of cellTables) {
    for (const { count, ...key } of await rowsOf(table)) {
      if (count !== 0) kept.push(`${lineOf(table, key)} = ${count}`);
    }
  }
  return { kept: kept.sort(), raw: tally.lines };
}
