import { isAbsolute, join, resolve } from 'node:path';

/** Every setting of an install, read once at start. */
export interface Config {
  readonly port: number;
  /** Addresses to listen on. */
  readonly hosts: readonly string[];
  /** Data folder: the SQLite file and whatever else is kept. */
  readonly home: string;
  /** `postgres://…`; null: SQLite in the data folder. */
  readonly databaseUrl: string | null;
  /** Address under which visitors reach the install, without a slash at the end. */
  readonly publicUrl: string;
  /** `smtp://…`, with `?from=` where mail comes from; null: mail waits in the outbox. */
  readonly smtpUrl: string | null;
  /** Submissions that one key takes from one network in a minute. */
  readonly intakePerMinute: number;
  /** Days for which mails that are done with and notes about fired deadlines are kept. */
  readonly keepDoneDays: number;
}

/** A setting that cannot be used; the message names it and says what is expected. */
export class InvalidSetting extends Error {
  constructor(name: string, expected: string) {
    super(`${name} cannot be used: ${expected}.`);
    this.name = 'InvalidSetting';
  }
}

/** Environment variables as the process gets them. */
export type Environment = Readonly<Record<string, string | undefined>>;

function wholeNumber(env: Environment, name: string, usual: number, min: number, max: number): number {
  const text = env[name];
  if (text === undefined || text === '') return usual;
  const value = Number(text);
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new InvalidSetting(name, `a whole number from ${min} to ${max} is expected, not "${text}"`);
}

function address(env: Environment, name: string, protocols: readonly string[]): string | null {
  const text = env[name];
  if (text === undefined || text === '') return null;
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
  throw new InvalidSetting(name, `an address that starts with ${protocols.join('// or ')}// is expected`);
}

/**
 * Reads the settings.
 *
 * @param repository Folder of the repository; relative data folders start there.
 * @throws InvalidSetting naming the variable that cannot be used.
 */
export function readConfig(env: Environment, repository: string): Config {
  const port = wholeNumber(env, 'PORT', 4000, 0, 65_535);
  const home = env.HEARBACK_HOME || 'data';
  const publicUrl = address(env, 'HEARBACK_PUBLIC_URL', ['http:', 'https:']);
  return {
    port,
    hosts: env.HOST ? [env.HOST] : ['127.0.0.1', '::1'],
    home: isAbsolute(home) ? home : resolve(repository, home),
    databaseUrl: address(env, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    publicUrl: (publicUrl ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    smtpUrl: address(env, 'SMTP_URL', ['smtp:', 'smtps:']),
    keepDoneDays: wholeNumber(env, 'HEARBACK_KEEP_DONE_DAYS', 90, 1, 36_500),
    intakePerMinute: wholeNumber(env, 'HEARBACK_INTAKE_PER_MINUTE', 1200, 1, 1_000_000_000),
  };
}

/** The SQLite file of an install. */
export function sqliteFile(config: Config): string {
  return join(config.home, 'hearback.sqlite');
}
