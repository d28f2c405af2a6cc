import { NotFound } from '@hearback/schema/failure/failure';
import { showingWords } from '@hearback/schema/form/showing';
import type { Command } from 'commander';
import { type Tags, tagsOf } from '../delivery/tags.ts';
import { widgetBuilds } from '../delivery/widgetBuilds.ts';
import type { Install } from '../install.ts';
import { answer, type CommonOptions, onInstall } from './answer.ts';
import type { CommandIo } from './commandIo.ts';
import { help, said } from './messages.ts';

interface TagOptions extends CommonOptions {
  readonly merchant: string;
}

/** @throws NotFound where the merchant is unknown or has no publishable key left. */
async function tagsFor({ ports, config }: Install, widgetFolder: string, merchantId: string): Promise<Tags> {
  if ((await ports.merchants.byId(merchantId)) === null) {
    throw new NotFound('UNKNOWN_MERCHANT', 'merchant', { merchant: merchantId });
  }
  const keys = await ports.keys.ofMerchant(merchantId);
  const key = keys.find(({ kind, revokedAt }) => kind === 'PUBLISHABLE' && revokedAt === null)?.text;
  if (!key) throw new NotFound('NOT_FOUND', 'merchant');
  const { current, kept } = widgetBuilds(widgetFolder, config.home);
  return tagsOf(
    config.publicUrl,
    key,
    kept.find(({ version }) => version === current?.version),
    showingWords(await ports.merchants.showing(merchantId)),
  );
}

/** `tag`. */
export function addTagCommand(program: Command, io: CommandIo): void {
  program
    .command('tag')
    .description(help.tag)
    .requiredOption('--merchant <id>', help.keyMerchant)
    .option('--json', help.json)
    .action(async (options: TagOptions) => {
      const tags = await onInstall(io, (install) => tagsFor(install, io.widgetFolder, options.merchant));
      answer(io, options, tags, said.tags(tags));
    });
}
