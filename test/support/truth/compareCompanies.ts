import { graphql } from '../graphql.ts';
import { hearback } from '../hearback.ts';
import { allDays } from '../numbers.ts';
import type { Anything } from '../reference.ts';
import type { Install } from '../startInstall.ts';
import type { Comparing } from './comparing.ts';

/** Companies, each a merchant, and how many of them have only a handful of complaints. @param besides Another merchant of the install. */
export async function compareCompanies(
  { table, truth }: Omit<Comparing, 'ask'>,
  install: Install,
  file: string,
  besides: string,
): Promise<void> {
  const { merchants } = await hearback<{ merchants: unknown[] }>(
    install,
    ...['import', 'complaints', file, '--merchant-column', 'Company', '--date-format', 'M/D/YYYY'],
    ...['--map', 'date=Date received,category=Product,subcategory=Issue'],
  );
  table.compare('companies', truth.companies, merchants.length);
  const { secretKey } = await hearback<{ secretKey: string }>(install, 'key', 'create', '--all');
  const received: number[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page: Anything = await graphql<Anything>(
      install,
      secretKey,
      `query ($after: String, $period: PeriodInput!) { merchants(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { id complaintSummary(period: $period) { received } } } } }`,
      { after, period: allDays },
    );
    const { edges, pageInfo } = page.merchants;
    const companies = edges.filter(({ node }: Anything) => node.id !== besides);
    received.push(...companies.map(({ node }: Anything) => node.complaintSummary.received));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  table.compare('companies asked for', truth.companies, received.length);
  const few = received.filter((count) => count < 5).length;
  table.compare('companies_with_lt5', truth.companies_with_lt5, few);
}
