/**
 * Runs the web tests of the package in the working folder by its own configuration and writes their tally.
 *
 *     node webTests.ts REPORT
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { startTestRunner, type TestSession, type TestSuiteResult } from '@web/test-runner';
import { nothing, sum, type Tally } from './tally.ts';

function ofSuite({ name, suites, tests }: TestSuiteResult, before: string): Tally {
  const path = [before, name].filter(Boolean).join(' ');
  const full = (test: string) => `${path} ${test}`.trim();
  const failed = tests.filter(({ passed, skipped }) => !passed && !skipped);
  const own: Tally = {
    passed: tests.filter(({ passed, skipped }) => passed && !skipped).length,
    failed: failed.length,
    skipped: tests.filter(({ skipped }) => skipped).map(({ name }) => full(name)),
    failures: failed.map(({ name }) => full(name)),
  };
  return sum([own, ...suites.map((suite) => ofSuite(suite, path))]);
}

/** A file's tests; one that failed outside of its tests counts as one failure. */
function ofSession({ testFile, testResults, passed, errors }: TestSession): Tally {
  const tests = testResults === undefined ? nothing : ofSuite(testResults, '');
  if (passed === true || tests.failed > 0) return tests;
  const why = errors.map(({ message }) => message).join('; ') || 'did not finish';
  return sum([tests, { ...nothing, failed: 1, failures: [`${relative(process.cwd(), testFile)}: ${why}`] }]);
}

const [report = ''] = process.argv.slice(2);
const runner = await startTestRunner({
  config: { staticLogging: true },
  readCliArgs: false,
  autoExitProcess: false,
});
if (runner === undefined) process.exit(1);
runner.on('stopped', (passed) => {
  writeFileSync(report, JSON.stringify(sum([...runner.sessions.all()].map(ofSession))));
  process.exit(passed ? 0 : 1);
});
