import type { Questionnaire, QuestionnaireChange } from '@hearback/schema/question/questionnaire';
import type { Writer } from '../db/database.ts';
import {
  endQuestionVersions,
  findForm,
  insertFormVersion,
  insertQuestionVersion,
  insertStageSet,
  listQuestionVersions,
} from './question.queries.ts';
import { questionVersionRow } from './questionRow.ts';

/**
 * Stores a change of what a merchant asks: the new versions, the end of those before them, the stages, whether
 * photos are taken, and the version of the form that comes of it. A change that changes nothing stores nothing.
 */
export async function storeQuestionnaire(
  writer: Writer,
  merchantId: string,
  before: Questionnaire,
  { added, stages, photos }: QuestionnaireChange,
  at: number,
): Promise<void> {
  if (added.length === 0 && stages === null && photos === undefined) return;
  for (const version of added) {
    if (version.validFrom != null)
      await endQuestionVersions(writer, merchantId, version.question, version.validFrom);
    await insertQuestionVersion(writer, questionVersionRow(version));
  }
  const stagesVersion = before.stages.version + (stages === null ? 0 : 1);
  if (stages !== null) {
    await insertStageSet(writer, {
      merchant_id: merchantId,
      version: stagesVersion,
      stages: JSON.stringify(stages),
    });
  }
  const newest = new Map<string, number>();
  for (const { question, version } of await listQuestionVersions(writer, merchantId)) {
    newest.set(question, version);
  }
  const last = await findForm(writer, merchantId);
  await insertFormVersion(writer, {
    merchant_id: merchantId,
    version: (last?.version ?? 0) + 1,
    questions: JSON.stringify([...newest].map(([question, version]) => ({ question, version }))),
    stages_version: stagesVersion,
    created_at: at,
    photos: (photos ?? before.photos) ? 1 : 0,
  });
}
