import { DatabaseSync } from 'node:sqlite';
import { schema } from '@hearback/schema';
import { addDays, startOfDay } from '@hearback/schema/time/calendarDay';
import { execute, parse, validate } from 'graphql';
import { pino } from 'pino';
import { startServer } from '../../src/server.ts';
import { type Duckdb, openDuckdb } from './duckdb.ts';
import { type Answered, disagreements, type Figures, figuresOfOverview, figuresOfRows } from './figures.ts';
import { now, period } from './fillInstall.ts';
import { overviewDocument } from './overviewDocument.ts';
import type { Prepared } from './prepare.ts';
import { narrowRows, type OverviewStatements, overviewStatements, productRows } from './rawRows.queries.ts';

const zone = 'Asia/Shanghai';

/** What took how long: milliseconds of every round. */
export interface Timed {
  readonly name: string;
  readonly times: readonly number[];
}

interface Contestant {
  readonly name: string;
  /** Runs the whole overview once. @returns Its figures, to be computed after the clock has stopped. */
  run(): Promise<() => Figures>;
  close(): void | Promise<void>;
}

/** The whole operation in the process, from the parsed document to the text of the answer. */
async function inProcess({ install, load }: Prepared): Promise<Contestant> {
  const document = parse(overviewDocument);
  const errors = validate(schema, document);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const viewer = await install.ports.keys.viewerOf(load.secretKey);
  const caller = {
    origin: null,
    ownOrigins: [],
    provenMerchant: load.merchantId,
    channel: 'API',
    now,
  } as const;
  const contextValue = { viewer, locale: 'en', now, ports: install.ports, caller } as const;
  const variableValues = { merchant: load.merchantId, period };
  return {
    name: 'Hearback, GraphQL in the process',
    run: async () => {
      const text = JSON.stringify(await execute({ schema, document, variableValues, contextValue }));
      return () => figuresOfOverview(JSON.parse(text).data.merchant);
    },
    close: () => undefined,
  };
}

/** The same through the merchant door, over HTTP on this machine. */
async function overHttp({ install, load }: Prepared): Promise<Contestant> {
  const server = await startServer(install, {
    log: pino({ level: 'silent' }),
    widgetFolder: install.config.home,
    pages: [],
  });
  const body = JSON.stringify({ query: overviewDocument, variables: { merchant: load.merchantId, period } });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${load.secretKey}` };
  return {
    name: 'Hearback, HTTP round trip',
    run: async () => {
      const answer = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
        method: 'POST',
        headers,
        body,
      });
      const text = await answer.text();
      return () => figuresOfOverview(JSON.parse(text).data.merchant);
    },
    close: () => server.close(),
  };
}

function inSqlite(name: string, file: string, statements: OverviewStatements): Contestant {
  const database = new DatabaseSync(file, { readOnly: true });
  database.exec('pragma cache_size = -256000');
  const prepared = Object.entries(statements).map(([key, sql]) => [key, database.prepare(sql)] as const);
  return {
    name,
    run: async () => {
      const rows: Record<string, unknown> = {};
      for (const [key, statement] of prepared) rows[key] = statement.all();
      return () => figuresOfRows(rows as Answered, zone, now);
    },
    close: () => {
      database.close();
    },
  };
}

async function inDuckdb(
  name: string,
  duckdb: Duckdb,
  file: string,
  statements: OverviewStatements,
): Promise<Contestant> {
  const store = await openDuckdb(duckdb, file);
  return {
    name: `DuckDB ${store.version}, ${name}`,
    run: async () => {
      const rows: Record<string, unknown> = {};
      for (const [key, sql] of Object.entries(statements)) rows[key] = await store.ask(sql);
      return () => figuresOfRows(rows as Answered, zone, now);
    },
    close: () => store.close(),
  };
}

async function contestants(prepared: Prepared, duckdb: Duckdb | null) {
  const asked = {
    merchantId: prepared.load.merchantId,
    ...period,
    before: addDays(period.from, -365),
    start: startOfDay(period.from, zone),
    end: startOfDay(period.to, zone),
    now,
  };
  const of = (ratings: string) => overviewStatements(narrowRows(ratings), asked);
  const { narrowFile, rawFile, duckdbFile } = prepared;
  return [
    await inProcess(prepared),
    await overHttp(prepared),
    inSqlite("SQLite, GROUP BY on the product's raw rows", rawFile, overviewStatements(productRows, asked)),
    inSqlite('SQLite, GROUP BY on a narrow sorted copy', narrowFile, of('rating_row')),
    ...(duckdb === null
      ? []
      : [
          await inDuckdb('rows as they arrived', duckdb, duckdbFile, of('rating_row')),
          await inDuckdb('a copy sorted by merchant and day', duckdb, duckdbFile, of('rating_sorted')),
        ]),
  ];
}

/**
 * Runs the overview by every way in turn, as often as there are rounds, after one that is not counted.
 *
 * @throws Error where two ways do not answer the same figures.
 */
export async function measure(
  prepared: Prepared,
  duckdb: Duckdb | null,
  rounds: number,
): Promise<{ readonly figures: number; readonly timed: readonly Timed[] }> {
  const ways = await contestants(prepared, duckdb);
  const answers: Figures[] = [];
  for (const way of ways) answers.push((await way.run())());
  const [first, ...others] = answers;
  if (first === undefined) throw new Error('There is nothing to measure.');
  for (const [index, other] of others.entries()) {
    const differing = disagreements(first, other);
    if (differing.length > 0)
      throw new Error(`${ways[index + 1]?.name} answers otherwise: ${differing.slice(0, 10).join(', ')}`);
  }
  const times = ways.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, way] of ways.entries()) {
      const quick = (times[index]?.at(-1) ?? 0) < 100;
      for (let again = 0; again < (quick ? 5 : 1); again += 1) {
        const start = performance.now();
        await way.run();
        times[index]?.push(performance.now() - start);
      }
    }
  }
  for (const way of ways) await way.close();
  return { figures: first.size, timed: ways.map(({ name }, index) => ({ name, times: times[index] ?? [] })) };
}
