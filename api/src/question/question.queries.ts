import type { Reader, Writer } from '../db/database.ts';
import type { QuestionVersionTable } from './question.table.ts';

/** Adds a version of a question. */
export async function insertQuestionVersion(writer: Writer, row: QuestionVersionTable): Promise<void> {
  await writer.insertInto('question_version').values(row).execute();
}

/** Every version of every question of a merchant, by question and version. */
export function listQuestionVersions(reader: Reader, merchantId: string): Promise<QuestionVersionTable[]> {
  return reader
    .selectFrom('question_version')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .orderBy('question')
    .orderBy('version')
    .execute();
}
