/** What tests gave. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Names of tests that did not run, with the reason where they say it. */
  readonly skipped: readonly string[];
  /** A sentence for each failure. */
  readonly failures: readonly string[];
}

/** Nothing ran. */
export const nothing: Tally = { passed: 0, failed: 0, skipped: [], failures: [] };

/** One failure that is no test's: a crash, or a package in which nothing ran. */
export function failure(sentence: string): Tally {
  return { ...nothing, failed: 1, failures: [sentence] };
}

/** Adds tallies up. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, tally) => ({
      passed: all.passed + tally.passed,
      failed: all.failed + tally.failed,
      skipped: [...all.skipped, ...tally.skipped],
      failures: [...all.failures, ...tally.failures],
    }),
    nothing,
  );
}

/**
 * What a package's tests gave, given what they reported and how their process ended. A package in which nothing
 * ran, or whose process failed although no test did, counts as one failure more.
 *
 * @param name Name of the package.
 * @param reported Undefined where the process ended before it reported anything.
 * @param code Exit code of the process; null where a signal ended it.
 */
export function judge(name: string, reported: Tally | undefined, code: number | null): Tally {
  if (reported === undefined) return failure(`${name}: ended with ${code} before it reported anything.`);
  if (reported.passed + reported.failed === 0)
    return sum([reported, failure(`${name}: ran no test at all.`)]);
  if (code !== 0 && reported.failed === 0) {
    return sum([reported, failure(`${name}: ended with ${code} although no test failed; see above.`)]);
  }
  return reported;
}

/** The closing line, for programs as much as for people. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped.length > 0 ? `${line}, ${skipped.length} skipped` : line;
}
