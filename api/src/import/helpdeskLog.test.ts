import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { checkCounts } from '../indicator/recount.ts';
import { type Importing, importedAt, importing, realData } from './importing.ts';
import { importSteps, type StepOptions } from './importSteps.ts';

const report = { checking: () => undefined, storing: () => undefined, done: () => undefined };

eachDatabase('replaying a log of case steps', (open) => {
  let test: TestDatabase;
  let world: Importing;
  let merchant: string;

  beforeEach(async () => {
    test = await open();
    world = await importing(test.database);
    merchant = await world.makeMerchant('UTC');
  });

  afterEach(async () => {
    await world.dispose();
    await test.dispose();
  });

  const run = (file: string, changes: Partial<StepOptions> = {}) =>
    importSteps(
      {
        file,
        merchant,
        map: ['case=CaseID,step=ActivityID,at=CompleteTimestamp'],
        steps: ['6=RESOLVED'],
        dateFormat: null,
        encoding: 'utf-8',
        delimiter: ',',
        ...changes,
      },
      { database: test.database, home: world.folder, clock: () => importedAt, report },
    );
  const log = async (...rows: string[]) => {
    const file = join(world.folder, 'log.csv');
    await writeFile(file, ['CaseID,ActivityID,CompleteTimestamp', ...rows].join('\n'));
    return file;
  };

  describe.skipIf(realData.missing)(`the help desk's log${realData.told}`, () => {
    it('gives its first and last resolution times and its reopenings', async () => {
      const file = realData.path('helpdesk-log/helpdesk.csv');
      const truth = JSON.parse(readFileSync(realData.path('helpdesk-log/truth.json'), 'utf8'))[
        'helpdesk.csv'
      ];
      const first = await run(file);
      expect(first).toMatchObject({ received: truth.events, accepted: truth.events, cases: truth.cases });
      expect(await run(file)).toMatchObject({ accepted: 0, duplicate: truth.events, cases: 0 });
      const { merchant: read } = await world.ask(`{ merchant(id: "${merchant}") {
        complaintSummary(period: { from: "2009-01-01", to: "2014-01-01" }) { received
          reopened { value }
          handling { reopened { value low high numerator denominator }
            firstResolution { median { value sampleSize } p90 { value } mean { value } open }
            lastResolution { median { value } p90 { value } mean { value } } } } } }`);
      const { handling, received, reopened } = read.complaintSummary;
      expect(received).toBe(truth.cases);
      expect(reopened.value).toBeCloseTo(truth.reopen_rate, 7.99);
      expect(handling.reopened).toMatchObject({ numerator: 326, denominator: 3804 });
      expect(handling.reopened.low).toBeCloseTo(truth.reopen_wilson95[0], 7.99);
      expect(handling.reopened.high).toBeCloseTo(truth.reopen_wilson95[1], 7.99);
      for (const [told, expected] of [
        [handling.firstResolution, truth.first_resolution_hours],
        [handling.lastResolution, truth.final_resolution_hours],
      ]) {
        expect(told.median.value).toBeCloseTo(expected.median, 7.99);
        expect(told.p90.value).toBeCloseTo(expected.p90, 7.99);
        expect(told.mean.value).toBeCloseTo(expected.mean, 7.99);
      }
      expect(handling.firstResolution.median.sampleSize).toBe(truth.cases);
      expect(handling.firstResolution.open).toBe(0);
      const checked = await checkCounts(test.database, () => undefined);
      expect(checked).toMatchObject({ cases: truth.cases, differences: 0 });
    });
  });

  it('adds what a longer log tells, and rejects what contradicts the stored one', async () => {
    const rows = ['a,1,2012-04-03 10:00:00', 'a,6,2012-04-03 12:00:00'];
    expect(await run(await log(...rows))).toMatchObject({ received: 2, accepted: 2, cases: 1 });
    const longer = await run(await log(...rows, 'a,6,2012-04-05 12:00:00'));
    expect(longer).toMatchObject({ received: 3, accepted: 1, duplicate: 2, rejected: 0 });
    const other = await run(await log('a,6,2011-01-01 00:00:00'));
    expect(other).toMatchObject({ received: 1, accepted: 0, rejected: 1 });
    expect(readFileSync(other.rejectedFile ?? '', 'utf8')).toContain('ID_CONFLICT');
  });

  it('counts every row once, whatever is wrong with it', async () => {
    const result = await run(
      await log('a,1,2012-04-03 10:00:00', ',1,2012-04-03 10:00:00', 'b,1,soon', 'c,1,1970-01-01', 'd,1'),
    );
    expect(result).toMatchObject({ received: 5, accepted: 1, quarantined: 1, rejected: 3, duplicate: 0 });
  });

  it('gives steps to complaints that were imported under the same ids', async () => {
    await world.run(
      { kind: 'COMPLAINT', merchant, map: ['id=id,date=date,text=text'] },
      'id,date,text\na,2012-04-03,Too late\n',
    );
    expect(await run(await log('a,1,2012-04-03 10:00:00', 'a,6,2012-04-04 10:00:00'))).toMatchObject({
      accepted: 2,
    });
    const { merchant: read } = await world.ask(
      `{ merchant(id: "${merchant}") { complaints { edges { node { text step eventCount } } } } }`,
    );
    expect(read.complaints.edges).toEqual([{ node: { text: 'Too late', step: 'RESOLVED', eventCount: 2 } }]);
  });

  it.each([
    [{ map: ['case=CaseID,step=ActivityID'] }, 'MISSING_FIELD'],
    [{ map: ['case=CaseID,step=ActivityID,at=when'] }, 'MISSING_COLUMN'],
    [{ steps: ['6=DONE'] }, 'INVALID'],
    [{ steps: [] }, 'INVALID'],
    [{ merchant: 'mer_0123456789' }, 'UNKNOWN_MERCHANT'],
  ])('refuses %j before anything is stored', async (changes, code) => {
    await expect(run(await log('a,6,2012-04-03 10:00:00'), changes)).rejects.toMatchObject({ code });
  });
});
