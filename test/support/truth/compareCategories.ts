import { type Anything, compareShare, measure } from '../reference.ts';
import type { Comparing } from './comparing.ts';

/** Products and issues with their counts, in the order of the Pareto. */
export async function compareCategories({ ask: summary, table, truth }: Comparing): Promise<void> {
  const { byCategory, received, onTime, disputed, pareto } = await summary(
    `received onTime ${measure} disputed ${measure} byCategory { category { label } count }
     pareto { category { label parent { label } } count share cumulativeShare vitalFew }`,
  );
  table.compare('rows received', truth.rows, received);
  const counts = new Map(byCategory.map(({ category, count }: Anything) => [category.label, count]));
  for (const [name, count] of Object.entries(truth.products)) {
    table.compare(`products.${name}`, count as number, counts.get(name) as number);
  }
  const timely = { n: truth.rows, yes: truth.timely.Yes, wilson95: truth.timely_wilson95 };
  compareShare(table, 'timely', timely, onTime);
  table.compare('timely.No', truth.timely.No, onTime.denominator - onTime.numerator);
  const unknown = received - disputed.denominator;
  table.compare('disputed.unknown', truth.disputed[''], unknown);
  table.compare('disputed.Yes', truth.disputed.Yes, disputed.numerator);
  table.compare('disputed.known', truth.disputed.Yes + truth.disputed.No, disputed.denominator);
  const items: Anything[] = truth.pareto_product_issue.items;
  table.compare('pareto_product_issue.pairs', items.length, pareto.length);
  const total = pareto.reduce((sum: number, { count }: Anything) => sum + count, 0);
  table.compare('pareto_product_issue.total', truth.pareto_product_issue.total, total);
  const issues = new Set(pareto.map(({ category }: Anything) => category.label));
  table.compare('issues_total_distinct', truth.issues_total_distinct, issues.size);
  const lines = new Map<string, Anything>(
    pareto.map((line: Anything) => [`${line.category.parent.label} > ${line.category.label}`, line]),
  );
  for (const [place, item] of items.entries()) {
    const got = lines.get(`${item.product} > ${item.issue}`);
    const entry = `pareto_product_issue.${place + 1}`;
    table.compare(`${entry}.count`, item.count, got?.count);
    table.compare(`${entry}.share`, item.share, got?.share);
    table.compare(`${entry}.vital_few`, String(item.vital_few), String(got?.vitalFew));
    // Within one count the order is free, so the running sum is compared at the place.
    table.compare(`${entry}.cum`, item.cum, pareto[place]?.cumulativeShare);
  }
  for (const [name, { issues }] of Object.entries(truth.per_product) as [string, Anything][]) {
    for (const [issue, count] of Object.entries(issues)) {
      const got = lines.get(`${name} > ${issue}`)?.count;
      table.compare(`per_product.${name}.issues.${issue}`, count as number, got);
    }
  }
}
