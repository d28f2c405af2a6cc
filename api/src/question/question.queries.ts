import type { QuestionVersion } from '@hearback/schema/question/question';
import type { Reader, Writer } from '../db/database.ts';
import type {
  FormVersionTable,
  NewQuestionVersion,
  QuestionVersionRow,
  StageSetTable,
} from './question.table.ts';
import { questionVersionRow } from './questionRow.ts';

/** Adds a version of a question. */
export async function insertQuestionVersion(writer: Writer, row: NewQuestionVersion): Promise<void> {
  await writer.insertInto('question_version').values(row).execute();
}

/**
 * Adds a version of a question, unless its number is taken.
 *
 * @returns Whether it was added.
 */
export async function addQuestionVersion(writer: Writer, version: QuestionVersion): Promise<boolean> {
  const added = await writer
    .insertInto('question_version')
    .values(questionVersionRow(version))
    .onConflict((conflict) => conflict.columns(['merchant_id', 'question', 'version']).doNothing())
    .returning('version')
    .execute();
  return added.length > 0;
}

/** Ends the versions of a question that are still asked on a day, on that day. */
export async function endQuestionVersions(
  writer: Writer,
  merchantId: string,
  question: string,
  day: string,
): Promise<void> {
  await writer
    .updateTable('question_version')
    .set({ valid_to: day })
    .where('merchant_id', '=', merchantId)
    .where('question', '=', question)
    .where((is) => is.or([is('valid_to', 'is', null), is('valid_to', '>', day)]))
    .execute();
}

/** Every version of every question of a merchant, by question and version. */
export function listQuestionVersions(reader: Reader, merchantId: string): Promise<QuestionVersionRow[]> {
  return reader
    .selectFrom('question_version')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .orderBy('question')
    .orderBy('version')
    .execute();
}

/** Adds a version of a merchant's stages. */
export async function insertStageSet(writer: Writer, row: StageSetTable): Promise<void> {
  await writer.insertInto('stage_set').values(row).execute();
}

/** A version of a merchant's stages, by default the newest. */
export function findStageSet(
  reader: Reader,
  merchantId: string,
  version?: number,
): Promise<StageSetTable | undefined> {
  const query = reader.selectFrom('stage_set').selectAll().where('merchant_id', '=', merchantId);
  return (version === undefined ? query : query.where('version', '=', version))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Adds a version of a merchant's form. */
export async function insertFormVersion(writer: Writer, row: FormVersionTable): Promise<void> {
  await writer.insertInto('form_version').values(row).execute();
}

/** The newest version of a merchant's form. */
export function findForm(reader: Reader, merchantId: string): Promise<FormVersionTable | undefined> {
  return reader
    .selectFrom('form_version')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Every version of a merchant's form, oldest first. */
export function listFormVersions(reader: Reader, merchantId: string): Promise<FormVersionTable[]> {
  return reader
    .selectFrom('form_version')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .orderBy('version')
    .execute();
}
