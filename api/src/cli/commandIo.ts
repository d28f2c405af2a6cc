import type { Config } from '../config.ts';
import type { Install } from '../install.ts';

/** Everything that the command line needs from the process it runs in. */
export interface CommandIo {
  /** @throws InvalidSetting naming the environment variable that cannot be used. */
  readonly config: () => Config;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether standard error is a terminal, where a line may be drawn over. */
  readonly isTerminal: boolean;
  /** Where the widget is built. */
  readonly widgetFolder: string;
  /** Now, in milliseconds since the epoch. */
  readonly clock: () => number;
  /** Opens the install with its tables up to date. */
  readonly open: (config: Config) => Promise<Install>;
  /** Serves an install that is built and migrated. */
  readonly serve: (config: Config) => Promise<void>;
  /** Builds, migrates, makes the demo merchant on the first run, and serves. */
  readonly start: (config: Config) => Promise<void>;
  /** Makes the demo merchant. */
  readonly seedDemo: (install: Install, report: (line: string) => void) => Promise<unknown>;
}
