import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ComplaintStep } from '../complaint/complaint.ts';
import { plainFacts } from './caseFacts.ts';
import { foldCase } from './foldCase.ts';
import { type LoggedStep, replaySteps } from './replaySteps.ts';

const log = new URL('../../../../shared/data/helpdesk-log/', import.meta.url);
const facts = plainFacts('OTHER.UNSPECIFIED');
const logged = (...steps: (ComplaintStep | null)[]): LoggedStep[] => steps.map((step, at) => ({ at, step }));
const typesOf = (rows: readonly LoggedStep[]) =>
  replaySteps(rows, facts)
    .map(({ type }) => type)
    .join(' ');

describe('a log of steps', () => {
  it.each([
    ['of nothing is no case', logged(), ''],
    ['begins with the receipt', logged(null), 'RECEIVED'],
    ['may begin with its resolution', logged('RESOLVED'), 'RECEIVED RESOLVED'],
    [
      'resolved twice was reopened',
      logged(null, 'RESOLVED', 'RESOLVED'),
      'RECEIVED RESOLVED REOPENED RESOLVED',
    ],
    [
      'worked after the end was reopened once',
      logged('RESOLVED', 'INVESTIGATING', 'ASSIGNED', 'RESOLVED'),
      'RECEIVED RESOLVED REOPENED INVESTIGATING ASSIGNED RESOLVED',
    ],
    [
      'closed after the resolution was not',
      logged('RESOLVED', 'CALLED_BACK', 'CLOSED'),
      'RECEIVED RESOLVED CALLED_BACK CLOSED',
    ],
    [
      'reopened as it says is reopened once',
      logged('RESOLVED', 'REOPENED', 'RESOLVED'),
      'RECEIVED RESOLVED REOPENED RESOLVED',
    ],
    [
      'with something after the end that is no step stays ended',
      logged('RESOLVED', null),
      'RECEIVED RESOLVED',
    ],
  ] as const)('%s', (_, rows, types) => {
    expect(typesOf(rows)).toBe(types);
  });

  it('may come in any order', () => {
    const rows = logged(null, 'ACKNOWLEDGED', 'RESOLVED');
    expect(replaySteps(rows.toReversed(), facts)).toEqual(replaySteps(rows, facts));
  });

  it.skipIf(!existsSync(log))(
    'of a real help desk gives its first and last resolution times and its reopenings (skipped without ../shared/data)',
    () => {
      const truth = JSON.parse(readFileSync(new URL('truth.json', log), 'utf8'))['helpdesk.csv'];
      const cases = new Map<string, LoggedStep[]>();
      const [, ...lines] = readFileSync(new URL('helpdesk.csv', log), 'utf8').trim().split(/\r?\n/);
      for (const line of lines) {
        const [id = '', activity, time = ''] = line.split(',');
        const at = Date.parse(`${time.replace(' ', 'T')}Z`);
        cases.set(id, [...(cases.get(id) ?? []), { at, step: activity === '6' ? 'RESOLVED' : null }]);
      }
      const folded = [...cases.values()].map((rows) => foldCase(replaySteps(rows, facts)));
      const meanHours = (pick: 'firstResolvedAt' | 'lastResolvedAt') => {
        const sum = folded.reduce(
          (total, state) => total + (state?.[pick] ?? Number.NaN) - (state?.receivedAt ?? 0),
          0,
        );
        return sum / folded.length / 3_600_000;
      };
      expect(folded).toHaveLength(truth.cases);
      expect(meanHours('firstResolvedAt')).toBeCloseTo(truth.first_resolution_hours.mean, 6);
      expect(meanHours('lastResolvedAt')).toBeCloseTo(truth.final_resolution_hours.mean, 6);
      expect(folded.filter((state) => (state?.rounds.length ?? 0) > 1)).toHaveLength(
        truth.cases_reopened_after_first_6,
      );
    },
  );
});
