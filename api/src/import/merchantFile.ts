import { columnsOf, delimiterOf } from '@hearback/schema/import/columns';
import { dateFormat, parseIso } from '@hearback/schema/import/dateFormat';
import type { Mapping } from '@hearback/schema/import/mapping';
import { RowFields } from '@hearback/schema/import/rowFields';
import { type CheckedCsv, checkCsv } from './csvFile.ts';
import type { ImportParts } from './importFile.ts';
import type { ImportMerchant } from './importMerchant.ts';
import { oneMerchant } from './merchantBook.ts';

/** How a file of one merchant is read, in the words of the command line. */
export interface MerchantFileOptions {
  readonly file: string;
  readonly merchant: string;
  readonly dateFormat: string | null;
  readonly encoding: string;
  readonly delimiter: string;
}

/** A file of one merchant that was looked through and can be read. */
export interface MerchantFile {
  readonly file: CheckedCsv;
  readonly fields: RowFields;
  readonly merchant: ImportMerchant;
  readonly now: number;
}

/**
 * Looks a file of one merchant through.
 *
 * @throws InvalidInput, NotFound or ImportRefused.
 */
export async function merchantFile(
  options: MerchantFileOptions,
  mapping: Mapping,
  { clock, database, report }: ImportParts,
): Promise<MerchantFile> {
  const now = clock();
  const parse = options.dateFormat === null ? parseIso : dateFormat(options.dateFormat);
  const delimiter = delimiterOf(options.delimiter);
  const book = await oneMerchant(database, options.merchant, { parse, usual: null, now });
  const [merchant] = book.all;
  if (merchant === undefined) throw new Error('One merchant is one.');
  const form = { path: options.file, encoding: options.encoding, delimiter };
  const file = await checkCsv(form, (rows) => report.checking(rows));
  return { file, fields: new RowFields(columnsOf(file.header, mapping, delimiter), []), merchant, now };
}
