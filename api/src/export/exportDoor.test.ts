import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schema } from '@hearback/schema';
import { exportDocument, exports } from '@hearback/schema/export/exports';
import type { Rating } from '@hearback/schema/rating/rating';
import { dayOf } from '@hearback/schema/time/calendarDay';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse, validate } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { type Install, openInstall } from '../install.ts';
import { type CreatedMerchant, createMerchant } from '../merchant/merchant.adapter.ts';
import { type RunningServer, startServer } from '../server.ts';
import { store } from '../submission/store.ts';
import { exportDoor } from './exportDoor.ts';

describe('exports', () => {
  let folder: string;
  let install: Install;
  let server: RunningServer;
  let own: CreatedMerchant;
  let other: CreatedMerchant;

  const parts = { importName: null, industry: null, locale: 'en', origins: [], withQuestion: true };
  const newMerchant = (name: string) =>
    install.database.write((writer) =>
      createMerchant(writer, { ...parts, name, timeZone: 'Asia/Shanghai', now: install.clock() }),
    );

  const get = (path: string, key = own.secretKey) =>
    fetch(`http://127.0.0.1:${server.port}/export/${path}`, { headers: { authorization: `Bearer ${key}` } });
  const csv = async (path: string) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    return parseCsv(await response.text(), { columns: true, bom: true }) as Record<string, string>[];
  };
  // biome-ignore lint/suspicious/noExplicitAny: what an export answers is told by the test that reads it.
  const json = async (path: string): Promise<any> => (await get(path)).json();
  const ask = async (query: string) => {
    const response = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${own.secretKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return (await response.json()).data.merchant;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearback-export-'));
    install = await openInstall(readConfig({ PORT: '0', HOST: '127.0.0.1', HEARBACK_HOME: folder }, folder));
    [own, other] = [await newMerchant('Own'), await newMerchant('Other')];
    const log = pino({ level: 'silent' });
    server = await startServer(install, { log, widgetFolder: folder, pages: [exportDoor(install)] });
    const start = Date.UTC(2026, 0, 1);
    const ratings = Array.from({ length: 250 }, (_, index): Rating => {
      const occurredAt = start + index * 6 * 3_600_000;
      return {
        merchantId: own.merchant.id,
        id: `00000000-0000-4000-8000-${index.toString().padStart(12, '0')}`,
        answers: [{ question: 'overall', version: 1, score: 1 + (index % 5) }],
        reasons: index === 0 ? ['SERVICE.WAIT', 'BILLING'] : [],
        comment: index === 0 ? '=HYPERLINK("http://evil.example")' : '“很好”, said, "fine"\nreally',
        channel: index < 3 ? 'PHONE' : 'WIDGET',
        language: null,
        product: index % 2 === 0 ? '-2+3' : null,
        order: null,
        occurredAt,
        receivedAt: occurredAt,
        day: dayOf(occurredAt, 'Asia/Shanghai'),
        marks: [],
      };
    });
    await install.database.write((writer) =>
      store(
        writer,
        ratings.map((rating) => ({ kind: 'RATING', rating, receipt: rating.id, arrivedOn: rating.day })),
      ),
    );
  });

  afterAll(async () => {
    await server.close();
    await install.close();
    await rm(folder, { recursive: true });
  });

  it.each(exports)('of $name ask for what the schema has', (spec) => {
    expect(validate(schema, parse(exportDocument(spec))).map(String)).toEqual([]);
  });

  it('hold every row of a list once, over all its pages, with text as it was written', async () => {
    const rows = await csv('ratings.csv');
    expect(rows).toHaveLength(250);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(250);
    expect(rows[0]).toMatchObject({
      comment: '“很好”, said, "fine"\nreally',
      'answers.question': 'overall',
      'answers.score': '5',
    });
    expect(rows.at(-1)).toMatchObject({ 'reasons.code': 'SERVICE.WAIT; BILLING', score: '1' });
    const inJson = await json('ratings.json');
    expect(inJson.map(({ id }: { id: string }) => id)).toEqual(rows.map(({ id }) => id));
  });

  it('run no formula in a spreadsheet', async () => {
    const rows = await csv('ratings.csv');
    expect(rows.at(-1)?.comment).toBe('\'=HYPERLINK("http://evil.example")');
    expect(rows.at(-1)?.product).toBe("'-2+3");
    const text = await (await get('ratings.csv')).text();
    expect(text).not.toMatch(/(^|,)"?[=@+]/m);
  });

  it('take the filters of the list', async () => {
    const rows = await csv('ratings.csv?channel=PHONE&minScore=2&from=2026-01-01&to=2026-02-01');
    expect(rows.map(({ score }) => score)).toEqual(['3', '2']);
  });

  it('hold the numbers of GraphQL, withheld ones too', async () => {
    const period = '{ from: "2026-01-01", to: "2026-03-05" }';
    const { satisfaction } = await ask(
      `{ merchant(id: "${own.merchant.id}") { satisfaction(period: ${period}, filter: { channel: PHONE }) { trend(interval: MONTH) { from csat { value sampleSize low suppressed reason } } } } }`,
    );
    const query = 'from=2026-01-01&to=2026-03-05&interval=MONTH&channel=PHONE';
    const rows = await json(`satisfaction-trend.json?${query}`);
    expect(rows.map(({ from, csat }: Record<string, object>) => ({ from, csat }))).toMatchObject(
      satisfaction.trend,
    );
    expect(rows[0].csat).toMatchObject({ value: null, sampleSize: 3, suppressed: true, reason: 'TOO_FEW' });
    const lines = await csv(`satisfaction-trend.csv?${query}`);
    expect(lines[0]).toMatchObject({
      from: '2026-01-01',
      'csat.value': '',
      'csat.sampleSize': '3',
      'csat.suppressed': 'true',
    });
  });

  it.each(exports.filter(({ isList }) => !isList).map(({ name }) => name))(
    'answer %s of a period',
    async (name) => {
      const response = await get(`${name}.csv?from=2026-01-01&to=2026-02-01`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(Array.isArray(await json(`${name}.json?from=2026-01-01&to=2026-02-01`))).toBe(true);
    },
  );

  it('say what each column holds, in the words of the schema', async () => {
    const { exports: told } = await json('definitions.json');
    expect(told.map((one: { export: string }) => one.export)).toEqual(exports.map(({ name }) => name));
    for (const { columns } of told) for (const { definition } of columns) expect(definition).not.toBe('');
    const trend = told.find((one: { export: string }) => one.export === 'satisfaction-trend');
    const csat = trend.columns.find((one: { column: string }) => one.column === 'csat.value');
    expect(csat.definition).toMatch(/Wilson/);
  });

  describe('refuse', () => {
    it.each([
      ['a request without a key', 'ratings.csv', 'nobody', 401],
      ['another merchant', 'ratings.csv?merchant=OWN', 'other', 404],
      ['what is not exported', 'secrets.csv', 'own', 404],
      ['an aggregate without a period', 'pareto.csv', 'own', 400],
      ['an unknown filter', 'ratings.csv?colour=red', 'own', 400],
      ['a filter of another type', 'ratings.csv?minScore=high', 'own', 400],
      ['a value that no enum has', 'ratings.csv?channel=DOOR', 'own', 400],
      ['half a period', 'ratings.csv?from=2026-01-01', 'own', 400],
      [
        'filters that are not counted together',
        'pareto.csv?from=2026-01-01&to=2026-02-01&channel=PHONE',
        'own',
        400,
      ],
    ] as const)('%s', async (_what, path, key, status) => {
      const keys = { nobody: 'nothing', other: other.secretKey, own: own.secretKey };
      const response = await get(path.replace('OWN', own.merchant.id), keys[key]);
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toMatch(/json/);
    });

    it('a key without the scope of the list', async () => {
      const { secretKey } = await install.ports.keys.createSecret({
        merchantId: own.merchant.id,
        scopes: ['INDICATORS_READ'],
        memberId: null,
      });
      expect((await get('ratings.csv', secretKey)).status).toBe(403);
      expect((await get('backlog.csv?from=2026-01-01&to=2026-02-01', secretKey)).status).toBe(200);
    });
  });
});
