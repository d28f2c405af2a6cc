import { expect, it } from 'vitest';
import { readVitest } from './readVitest.ts';

const file = { name: 'a.test.ts', status: 'passed', message: '' };

it('counts tests by what became of them', () => {
  const assertionResults = [
    { fullName: ' passes', status: 'passed' },
    { fullName: ' fails', status: 'failed' },
    { fullName: ' waits for data', status: 'skipped' },
  ];
  expect(readVitest('api', { testResults: [{ ...file, status: 'failed', assertionResults }] })).toEqual({
    passed: 1,
    failed: 1,
    skipped: ['api: waits for data'],
    failures: ['api: fails'],
  });
});

it('counts a file that could not be run as a failure', () => {
  const broken = { ...file, status: 'failed', message: 'Cannot find module', assertionResults: [] };
  expect(readVitest('api', { testResults: [broken] })).toMatchObject({
    failed: 1,
    failures: ['api: a.test.ts: Cannot find module'],
  });
});
