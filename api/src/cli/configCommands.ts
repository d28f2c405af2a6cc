import type { Command } from 'commander';
import { type Config, sqliteFile } from '../config.ts';
import { evidenceRoot } from '../evidence/evidenceFiles.ts';
import { answer, type CommonOptions, onInstall } from './answer.ts';
import type { CommandIo } from './commandIo.ts';
import { help, said } from './messages.ts';

function withoutPassword(url: string): string {
  return url.replace(/\/\/([^:/@]*):[^@]*@/, '//$1:***@');
}

/** Every setting by the name of its environment variable, passwords hidden; and where evidence lies. */
function settingsOf(config: Config): Record<string, string | number> {
  return {
    PORT: config.port,
    HOST: config.hosts.join(', '),
    HEARBACK_HOME: config.home,
    DATABASE_URL:
      config.databaseUrl === null ? said.sqlite(sqliteFile(config)) : withoutPassword(config.databaseUrl),
    HEARBACK_PUBLIC_URL: config.publicUrl,
    SMTP_URL: config.smtpUrl === null ? said.noMail : withoutPassword(config.smtpUrl),
    HEARBACK_INTAKE_PER_MINUTE: config.intakePerMinute,
    HEARBACK_KEEP_DONE_DAYS: config.keepDoneDays,
    evidence: evidenceRoot(config.home),
  };
}

/** `config` and `migrate`. */
export function addConfigCommands(program: Command, io: CommandIo): void {
  program
    .command('config')
    .description(help.config)
    .option('--json', help.json)
    .action((options: CommonOptions) => {
      const settings = settingsOf(io.config());
      const lines = Object.entries(settings).map(([name, value]) => `${name.padEnd(27)} ${value}`);
      answer(io, options, settings, lines);
    });
  program
    .command('migrate')
    .description(help.migrate)
    .option('--json', help.json)
    .action(async (options: CommonOptions) => {
      const { migrated, database } = await onInstall(io, async (install) => ({
        migrated: install.migrated,
        database: install.database.address,
      }));
      answer(io, options, { database, migrated }, [said.migrated(database, migrated)]);
    });
}
