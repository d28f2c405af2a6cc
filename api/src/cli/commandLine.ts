import { readConfig } from '../config.ts';
import { openInstall } from '../install.ts';
import { type CommandIo, runCommand } from './program.ts';

/** What a command line did. */
export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The JSON document on standard output. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever document it expects.
  readonly json: any;
}

/**
 * For tests: command lines on one data folder, as the process would run them.
 *
 * @param environment Environment variables besides the data folder.
 */
export function commandLine(
  home: string,
  environment: Readonly<Record<string, string>> = {},
  io: Partial<CommandIo> = {},
): (...argv: string[]) => Promise<Ran> {
  return async (...argv) => {
    let stdout = '';
    let stderr = '';
    const clock = io.clock ?? Date.now;
    const exitCode = await runCommand(argv, {
      config: () => readConfig({ HEARBACK_HOME: home, ...environment }, home),
      stdout: (text) => {
        stdout += text;
      },
      stderr: (text) => {
        stderr += text;
      },
      isTerminal: false,
      widgetFolder: home,
      clock,
      open: (config) => openInstall(config, clock),
      serve: async () => undefined,
      start: async () => undefined,
      seedDemo: async () => ({}),
      ...io,
    });
    const json = () => JSON.parse(stdout);
    return {
      exitCode,
      stdout,
      stderr,
      get json() {
        return json();
      },
    };
  };
}
