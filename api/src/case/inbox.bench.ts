/**
 * Measures how long the inbox takes with 1,000,000 cases of 1,000 merchants, and shows how the database finds it.
 * Run: `node src/case/inbox.bench.ts [CASES] [DATABASE_URL]` in the folder `api`. Without an address it is SQLite, in
 * a folder that is thrown away; a PostgreSQL database must be empty. The last line is JSON: milliseconds by look.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ComplaintSort } from '@hearback/schema/complaint/complaint.port';
import { findComplaints } from '../complaint/complaint.queries.ts';
import { explainPage, type ListFilter, pageCases } from '../complaint/complaintPage.queries.ts';
import { migrate } from '../db/migrate.ts';
import { openDatabase } from '../db/openDatabase.ts';
import { learnSpread } from './case.queries.ts';
import { fillInbox, inboxMerchant } from './inboxLoad.ts';

const [cases = '1000000', url = null] = process.argv.slice(2);
const rounds = 200;
const merchants = 1000;
const now = Date.UTC(2026, 0, 15, 8);

const looks: readonly (readonly [string, ListFilter, ComplaintSort])[] = [
  ['what is due next', {}, 'DUE'],
  ['overdue', { dueBefore: now }, 'DUE'],
  ['one person, due next', { owner: 'mem_1' }, 'DUE'],
  ['one department, grave', { department: 'dep_1', severity: 'A' }, 'DUE'],
  ['newest first', {}, 'RECEIVED'],
  ['newest of a category', { category: 'SERVICE' }, 'RECEIVED'],
  ['newest grave and open', { severity: 'A', open: true }, 'RECEIVED'],
];

function quantile(times: readonly number[], p: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return Number((sorted[Math.floor((sorted.length - 1) * p)] ?? 0).toFixed(2));
}

const folder = await mkdtemp(join(tmpdir(), 'hearback-inbox-'));
const database = await openDatabase(url, join(folder, 'inbox.sqlite'));
const figures: Record<string, object> = {};
const say = (line: string) => process.stdout.write(`${line}\n`);
try {
  await migrate(database);
  const began = performance.now();
  await fillInbox(database, { cases: Number(cases), merchants, now });
  await database.administer(learnSpread);
  say(`${cases} cases of ${merchants} merchants in ${Math.round((performance.now() - began) / 1000)} s`);
  for (const [name, filter, sort] of looks) {
    const first: number[] = [];
    const second: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const merchant = inboxMerchant((round * 7919) % merchants);
      const start = performance.now();
      const page = await pageCases(
        database.read,
        merchant,
        filter,
        { size: 20, cursor: null, backward: false },
        sort,
      );
      const ids = page.rows.map((row) => row.complaint_id);
      await findComplaints(database.read, merchant, ids);
      first.push(performance.now() - start);
      const last = page.rows.at(-1);
      if (last === undefined) continue;
      const cursor = [sort === 'DUE' ? last.due_at : last.occurred_at, last.complaint_id];
      const again = performance.now();
      await pageCases(database.read, merchant, filter, { size: 20, cursor, backward: false }, sort);
      second.push(performance.now() - again);
    }
    const found = {
      ...{ first: quantile(first, 0.5), firstP99: quantile(first, 0.99) },
      ...{ next: quantile(second, 0.5), nextP99: quantile(second, 0.99) },
    };
    figures[name] = found;
    const told = `first page ${found.first} ms, p99 ${found.firstP99} ms; next page ${found.next} ms, p99 ${found.nextP99} ms`;
    say(`\n${name}: ${told}`);
    for (const step of await explainPage(database.read, inboxMerchant(1), filter, sort))
      say(`  ${JSON.stringify(step)}`);
  }
  say(JSON.stringify(figures));
} finally {
  await database.close();
  await rm(folder, { recursive: true });
}
