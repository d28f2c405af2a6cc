import { Failure, IdConflict, InvalidInput } from '@hearback/schema/failure/failure';
import { importLimits } from '@hearback/schema/import/importLimits';
import type { Row } from '@hearback/schema/import/rowFields';
import { checkText } from '@hearback/schema/submission/text';
import { dayOf } from '@hearback/schema/time/calendarDay';
import type { Database } from '../db/database.ts';
import { mutex } from '../db/mutex.ts';
import { newReceipt } from '../submission/receipt.ts';
import { prepare, type Submission } from '../submission/store.ts';
import { recordsBelow } from './csvFile.ts';
import { complaintRules, type ImportKindRules, ratingRules } from './importKind.ts';
import type { ImportMerchant } from './importMerchant.ts';
import { type FileColumns, type ImportPlan, placeColumns, planImport } from './importPlan.ts';
import type { Conflicts, ImportReader, ReadChunk, ReadingTask } from './importReader.ts';
import { type MerchantBook, merchantsByName, oneMerchant } from './merchantBook.ts';
import { RejectedFile } from './rejectedFile.ts';
import { type BlockParts, type BlockRow, RowBlock } from './rowBlock.ts';
import { RowIds } from './rowIds.ts';

/** A chunk that is not stored yet: the block of its rows, and which of them are its ratings and complaints. */
interface GivenChunk {
  readonly block: RowBlock;
  readonly ratings: readonly number[];
  readonly complaints: readonly number[];
}

/** What a refusal is; anything else is thrown on. */
function refusalIn<Result>(work: () => Result): Result | Failure {
  try {
    return work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** A row names a merchant, a question or a category that must be found or made first. */
class Unprepared {
  readonly prepare: () => Promise<void>;

  constructor(prepare: () => Promise<void>) {
    this.prepare = prepare;
  }
}

class FileReader<Draft> implements ImportReader {
  readonly #task: ReadingTask;
  readonly #database: Database;
  readonly #columns: FileColumns;
  readonly #blockParts: BlockParts;
  readonly #rules: ImportKindRules<Draft>;
  readonly #merchants: MerchantBook;
  readonly #rejectedFile: RejectedFile;
  readonly #pieces: AsyncGenerator<readonly string[]>;
  readonly #given: GivenChunk[] = [];
  /** Records that were read and are in no block yet. */
  #waiting: readonly string[] = [];
  #block: RowBlock | undefined;
  #rows = 0;
  readonly #inTurn = mutex();

  constructor(
    parts: { task: ReadingTask; database: Database; plan: ImportPlan; columns: FileColumns },
    rules: ImportKindRules<Draft>,
    merchants: MerchantBook,
  ) {
    const { file, home, options, startedAt } = parts.task;
    this.#task = parts.task;
    this.#database = parts.database;
    const { columns, plan } = parts;
    this.#columns = columns;
    this.#blockParts = { columns, plan, delimiter: file.delimiter, ids: new RowIds(options.kind) };
    this.#rules = rules;
    this.#merchants = merchants;
    this.#rejectedFile = new RejectedFile(home, options.file, file.header, startedAt);
    this.#pieces = recordsBelow(file);
  }

  next(size: number, now: number): Promise<ReadChunk | null> {
    return this.#inTurn(() => this.#next(size, now));
  }

  async #next(size: number, now: number): Promise<ReadChunk | null> {
    if (this.#block === undefined || this.#block.isEmpty) this.#block = await this.#nextBlock();
    const block = this.#block;
    if (block.rows === 0) return null;
    const rejectedBefore = block.rejected.length;
    const submissions: Submission[] = [];
    const given = { block, ratings: [] as number[], complaints: [] as number[] };
    const places = block.take(size);
    for (const place of places) {
      const entry = block.at(place);
      let submission = this.#submissionOf(block, entry, now);
      // Only the first row that names something waits for it: a wait for every row would cost as much as reading it.
      while (submission instanceof Unprepared) {
        await submission.prepare();
        submission = this.#submissionOf(block, entry, now);
      }
      if (submission === null) continue;
      submissions.push(submission);
      if (submission.kind === 'RATING') given.ratings.push(place);
      if (submission.kind === 'COMPLAINT') given.complaints.push(place);
    }
    block.unstored += 1;
    this.#given.push(given);
    const rejected = block.rejected.length - rejectedBefore;
    return { rows: places.length, rejected, prepared: prepare(submissions) };
  }

  async stored(conflicts: Conflicts): Promise<void> {
    const given = this.#given.shift();
    if (given === undefined) throw new Error('A chunk was stored that was not read.');
    const { block } = given;
    const places = [
      ...conflicts.ratings.map((index) => given.ratings[index]),
      ...conflicts.complaints.map((index) => given.complaints[index]),
    ];
    for (const place of places) {
      if (place !== undefined) block.rejected.push({ ...block.at(place), failure: new IdConflict() });
    }
    block.unstored -= 1;
    if (block.isEmpty && block.unstored === 0)
      await this.#rejectedFile.add(block.rejected.sort((a, b) => a.number - b.number));
  }

  async end() {
    const merchants = this.#merchants.all.map(({ id, name }) => ({ id, name }));
    return { merchants, rejectedFile: this.#rejectedFile.path };
  }

  async close(): Promise<void> {
    await this.#pieces.return(undefined);
    await this.#rejectedFile.close();
  }

  async #nextBlock(): Promise<RowBlock> {
    const block = new RowBlock(this.#blockParts, this.#rows + 1);
    while (!block.isFull) {
      if (this.#waiting.length === 0) {
        const piece = await this.#pieces.next();
        if (piece.done) break;
        this.#waiting = piece.value;
      }
      let added = 0;
      for (const record of this.#waiting) {
        block.add(record);
        added += 1;
        if (block.isFull) break;
      }
      this.#waiting = this.#waiting.slice(added);
    }
    this.#rows += block.rows;
    return block;
  }

  #merchantOf(row: Row): ImportMerchant | Unprepared | Failure {
    const { merchant } = this.#columns;
    const word = refusalIn(() => {
      if (merchant === null) return '';
      const name = checkText(row[merchant], 'merchant-column', importLimits.name)?.trim();
      if (name === undefined) throw new InvalidInput('REQUIRED', 'merchant-column');
      return name;
    });
    if (word instanceof Failure) return word;
    return this.#merchants.find(word) ?? new Unprepared(() => this.#merchants.prepare(word));
  }

  #read({ id, repeated, row }: BlockRow, { dates, id: merchantId }: ImportMerchant, now: number) {
    const { header } = this.#task.file;
    return refusalIn(() => {
      if (row.length === header.length)
        return this.#rules.read(row, { merchantId, id, repeated, dates, now });
      throw new InvalidInput('INVALID', 'row', { expected: `${header.length} cells, not ${row.length}` });
    });
  }

  /** What a row is stored as, once all that it refers to is prepared; null where it is rejected and no merchant's. */
  #submissionOf(block: RowBlock, entry: BlockRow, now: number): Submission | Unprepared | null {
    const { kind } = this.#task.options;
    const merchant = this.#merchantOf(entry.row);
    if (merchant instanceof Unprepared) return merchant;
    if (merchant instanceof Failure) {
      block.rejected.push({ ...entry, failure: merchant });
      return null;
    }
    const arrivedOn = dayOf(now, merchant.timeZone);
    const merchantId = merchant.id;
    const read = this.#read(entry, merchant, now);
    if (read instanceof Failure) {
      block.rejected.push({ ...entry, failure: read });
      return { kind: 'REJECTED', of: kind, merchantId, arrivedOn };
    }
    if ('reason' in read) {
      const { header } = this.#task.file;
      const content = Object.fromEntries(header.map((name, index) => [name, entry.row[index] ?? '']));
      const row = { merchantId, id: entry.id, kind, receivedAt: now, content, ...read };
      return { kind: 'QUARANTINED', row, arrivedOn };
    }
    const { draft } = read;
    const arrival = { arrivedOn, receipt: newReceipt(merchant.receiptPrefix) };
    return (
      this.#rules.finish(draft, merchant, arrival) ??
      new Unprepared(() => this.#rules.prepare(draft, merchant, this.#database))
    );
  }
}

/**
 * A reader of a checked file.
 *
 * @param database Where merchants, question versions and categories that the rows name are found or made.
 * @throws NotFound where there is no such merchant.
 */
export async function fileReader(task: ReadingTask, database: Database): Promise<ImportReader> {
  const { file, options, startedAt } = task;
  const plan = planImport(options, startedAt);
  const columns = placeColumns(plan, file.header);
  const merchants =
    options.merchant === null
      ? merchantsByName(database, options.timeZone, plan.dates, startedAt)
      : await oneMerchant(database, options.merchant, plan.dates);
  const parts = { task, database, plan, columns };
  return options.kind === 'RATING'
    ? new FileReader(parts, ratingRules(plan, columns), merchants)
    : new FileReader(parts, complaintRules(plan, columns), merchants);
}
