import { nothing, sum, type Tally } from './tally.ts';

/** What vitest's JSON reporter writes, as far as it is read here. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/**
 * The tally of a vitest run. A file that failed outside of its tests counts as one failure.
 *
 * @param name Name of the package, put before every test's name.
 */
export function readVitest(name: string, { testResults }: VitestReport): Tally {
  return sum(
    testResults.map(({ name: file, status, message, assertionResults }) => {
      const named = (wanted: readonly string[]) =>
        assertionResults
          .filter((result) => wanted.includes(result.status))
          .map(({ fullName }) => `${name}: ${fullName.trim()}`);
      const failed = named(['failed']);
      const outside = status === 'failed' && failed.length === 0 ? [`${name}: ${file}: ${message}`] : [];
      return {
        ...nothing,
        passed: named(['passed']).length,
        failed: failed.length + outside.length,
        skipped: named(['skipped', 'pending', 'todo', 'disabled']),
        failures: [...failed, ...outside],
      };
    }),
  );
}
