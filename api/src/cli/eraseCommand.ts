import type { Erased } from '@hearback/schema/customer/erasure.port';
import { InvalidInput, NotFound } from '@hearback/schema/failure/failure';
import type { Command } from 'commander';
import { listMerchantIds } from '../indicator/recount.queries.ts';
import type { Install } from '../install.ts';
import { answer, type CommonOptions, onInstall } from './answer.ts';
import type { CommandIo } from './commandIo.ts';
import { help, said } from './messages.ts';

interface EraseOptions extends CommonOptions {
  readonly receipt?: string;
  readonly customer?: string;
  readonly merchant?: string;
}

function add(a: Erased, b: Erased): Erased {
  return {
    ratings: a.ratings + b.ratings,
    complaints: a.complaints + b.complaints,
    files: a.files + b.files,
    letters: a.letters + b.letters,
    already: a.already + b.already,
  };
}

async function erase({ customer, merchant, receipt }: EraseOptions, install: Install): Promise<Erased> {
  const { database, ports } = install;
  if ((receipt === undefined) === (customer === undefined)) {
    throw new InvalidInput('INVALID', 'receipt', { expected: 'either --receipt R or --customer ID' });
  }
  if (merchant !== undefined && (await ports.merchants.byId(merchant)) === null) {
    throw new NotFound('UNKNOWN_MERCHANT', 'merchant', { merchant });
  }
  if (receipt !== undefined) {
    const erased = await ports.erasure.byReceipt(receipt, merchant ?? null);
    if (erased === null) throw new NotFound('NOT_FOUND', 'receipt');
    return erased;
  }
  if (customer === undefined || customer.trim() === '') throw new InvalidInput('REQUIRED', 'customer');
  const merchants = merchant === undefined ? await listMerchantIds(database.read) : [merchant];
  let erased: Erased = { ratings: 0, complaints: 0, files: 0, letters: 0, already: 0 };
  for (const id of merchants) erased = add(erased, await ports.erasure.byCustomer(id, customer));
  return erased;
}

/** `erase`. */
export function addEraseCommand(program: Command, io: CommandIo): void {
  program
    .command('erase')
    .description(help.erase)
    .option('--receipt <receipt>', help.eraseReceipt)
    .option('--customer <id>', help.eraseCustomer)
    .option('--merchant <id>', help.eraseMerchant)
    .option('--json', help.json)
    .addHelpText('after', help.eraseExamples)
    .action(async (options: EraseOptions) => {
      const erased = await onInstall(io, (install) => erase(options, install));
      answer(io, options, { erased }, said.erased(erased));
    });
}
