import { InvalidInput } from '@hearback/schema/failure/failure';
import { originOf } from '@hearback/schema/key/key';
import { maxMerchantName } from '@hearback/schema/merchant/merchant';
import { checkText } from '@hearback/schema/submission/text';
import { isTimeZone } from '@hearback/schema/time/calendarDay';
import type { Command } from 'commander';
import { createMerchant } from '../merchant/merchant.adapter.ts';
import { answer, type CommonOptions, onInstall } from './answer.ts';
import { collect } from './collect.ts';
import type { CommandIo } from './commandIo.ts';
import { help, said } from './messages.ts';

interface CreateOptions extends CommonOptions {
  readonly name: string;
  readonly industry?: string;
  readonly timezone: string;
  readonly locale: string;
  readonly origin?: readonly string[];
}

/** @throws InvalidInput where there is no such time zone. */
export function checkTimeZone(zone: string): string {
  if (isTimeZone(zone)) return zone;
  throw new InvalidInput('INVALID', 'timezone', { expected: 'a time zone such as Asia/Shanghai' });
}

function checkLocale(locale: string): string {
  if (/^(en|zh)(-|$)/i.test(locale)) return locale;
  throw new InvalidInput('INVALID', 'locale', { expected: 'en or zh-CN' });
}

function checkOrigins(origins: readonly string[]): string[] {
  return origins.map((text) => {
    const origin = originOf(text);
    if (origin !== undefined) return origin;
    throw new InvalidInput('INVALID', 'origin', { expected: 'an origin such as https://shop.example' });
  });
}

/** `merchant create`. */
export function addMerchantCommands(program: Command, io: CommandIo): void {
  const merchant = program.command('merchant').description(help.merchant).helpCommand(false);
  merchant
    .command('create')
    .description(help.merchantCreate)
    .requiredOption('--name <name>', help.name)
    .option('--industry <industry>', help.industry)
    .option('--timezone <zone>', help.timezone, 'UTC')
    .option('--locale <locale>', help.locale, 'en')
    .option('--origin <origin...>', help.origin, collect)
    .option('--json', help.json)
    .addHelpText('after', help.merchantCreateExamples)
    .action(async (options: CreateOptions) => {
      const name = checkText(options.name, 'name', maxMerchantName);
      if (name === null) throw new InvalidInput('REQUIRED', 'name');
      const parts = {
        name: name.trim(),
        importName: null,
        industry: checkText(options.industry, 'industry', maxMerchantName),
        timeZone: checkTimeZone(options.timezone),
        locale: checkLocale(options.locale),
        origins: checkOrigins(options.origin ?? []),
        withQuestion: true,
        now: io.clock(),
      };
      const { merchant, publishableKey, secretKey } = await onInstall(io, ({ database }) =>
        database.write((writer) => createMerchant(writer, parts)),
      );
      const document = { merchant: { id: merchant.id, name: merchant.name }, publishableKey, secretKey };
      answer(io, options, document, said.merchantCreated(document));
    });
}
