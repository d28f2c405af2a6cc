import { InvalidInput, NotFound } from '@hearback/schema/failure/failure';
import { type Scope, scopes } from '@hearback/schema/key/key';
import { toIso } from '@hearback/schema/time/calendarDay';
import type { Command } from 'commander';
import type { Install } from '../install.ts';
import { findMerchant } from '../merchant/merchant.queries.ts';
import { answer, type CommonOptions, onInstall } from './answer.ts';
import { collect } from './collect.ts';
import type { CommandIo } from './commandIo.ts';
import { help, said } from './messages.ts';

interface OwnerOptions extends CommonOptions {
  readonly merchant?: string;
  readonly all?: boolean;
}

interface CreateOptions extends OwnerOptions {
  readonly scope?: readonly string[];
  readonly member?: string;
}

/** The merchant that a key is for; null: every merchant of the install. */
async function ownerOf({ merchant, all }: OwnerOptions, { ports }: Install): Promise<string | null> {
  if ((merchant === undefined) === (all === undefined)) {
    throw new InvalidInput('INVALID', 'merchant', { expected: 'either --merchant ID or --all' });
  }
  if (merchant === undefined) return null;
  if ((await ports.merchants.byId(merchant)) === null) {
    throw new NotFound('UNKNOWN_MERCHANT', 'merchant', { merchant });
  }
  return merchant;
}

function checkScopes(words: readonly string[]): readonly Scope[] {
  if (words.length === 0) return scopes;
  return words.map((word) => {
    const scope = scopes.find((known) => known === word.toUpperCase());
    if (scope !== undefined) return scope;
    throw new InvalidInput('INVALID', 'scope', { expected: scopes.join(', ') });
  });
}

async function createKey(
  { clock, ports }: Install,
  merchantId: string | null,
  wanted: readonly Scope[],
  memberId: string | null,
) {
  if (memberId !== null && merchantId === null) {
    throw new InvalidInput('INVALID', 'member', { expected: '--merchant ID beside --member ID' });
  }
  const staff = memberId === null ? null : await ports.members.staff(merchantId ?? '', clock());
  if (staff !== null && !staff.members.some(({ active, id }) => active && id === memberId)) {
    throw new NotFound('UNKNOWN_MEMBER', 'member');
  }
  return ports.keys.createSecret({ merchantId, scopes: wanted, memberId });
}

/** `key create` and `key revoke`. */
export function addKeyCommands(program: Command, io: CommandIo): void {
  const key = program.command('key').description(help.key).helpCommand(false);
  key
    .command('create')
    .description(help.keyCreate)
    .option('--merchant <id>', help.keyMerchant)
    .option('--all', help.keyAll)
    .option('--member <id>', help.keyMember)
    .option('--scope <scope...>', help.scope(scopes), collect)
    .option('--json', help.json)
    .addHelpText('after', help.keyCreateExamples)
    .action(async (options: CreateOptions) => {
      const wanted = checkScopes(options.scope ?? []);
      const { key, secretKey } = await onInstall(io, async (install) =>
        createKey(install, await ownerOf(options, install), wanted, options.member ?? null),
      );
      answer(io, options, { secretKey, keyId: key.id }, said.keyCreated(secretKey, key.id));
    });
  key
    .command('identity')
    .description(help.keyIdentity)
    .requiredOption('--merchant <id>', help.keyMerchant)
    .option('--json', help.json)
    .addHelpText('after', help.keyIdentityExamples)
    .action(async (options: CommonOptions & { readonly merchant: string }) => {
      const { merchant } = options;
      const row = await onInstall(io, ({ database }) => findMerchant(database.read, merchant));
      if (row === undefined) throw new NotFound('UNKNOWN_MERCHANT', 'merchant', { merchant });
      const identitySecret = row.identity_secret;
      answer(io, options, { identitySecret }, said.identitySecret(identitySecret));
    });
  key
    .command('revoke')
    .description(help.keyRevoke)
    .argument('<key-id>', help.keyId)
    .option('--merchant <id>', help.keyMerchant)
    .option('--all', help.keyAll)
    .option('--json', help.json)
    .action(async (keyId: string, options: OwnerOptions) => {
      const revoked = await onInstall(io, async (install) =>
        install.ports.keys.revoke(await ownerOf(options, install), keyId),
      );
      if (revoked === null) throw new NotFound('NOT_FOUND', 'key-id');
      const revokedAt = toIso(revoked.revokedAt ?? io.clock());
      answer(io, options, { keyId, revokedAt }, [said.keyRevoked(keyId, revokedAt)]);
    });
}
