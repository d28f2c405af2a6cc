import type { QuestionPort } from '@hearback/schema/question/question.port';
import type { Questionnaire } from '@hearback/schema/question/questionnaire';
import { noStages } from '@hearback/schema/question/stage';
import type { Database, Reader } from '../db/database.ts';
import { lockMerchant } from '../merchant/merchant.queries.ts';
import { findForm, findStageSet, listFormVersions, listQuestionVersions } from './question.queries.ts';
import { formVersionOf, questionVersionOf, stageSetOf } from './questionRow.ts';
import { storeQuestionnaire } from './storeQuestionnaire.ts';

export { questionVersionOf };

async function readQuestionnaire(reader: Reader, merchantId: string): Promise<Questionnaire> {
  const questions = await listQuestionVersions(reader, merchantId);
  const stages = await findStageSet(reader, merchantId);
  const form = await findForm(reader, merchantId);
  return {
    questions: questions.map(questionVersionOf),
    stages: stages === undefined ? noStages : stageSetOf(stages),
    photos: form?.photos === 1,
  };
}

/** Questions in the database. */
export function questionAdapter({ read, write }: Database): QuestionPort {
  return {
    ofMerchant: async (merchantId) => (await listQuestionVersions(read, merchantId)).map(questionVersionOf),
    questionnaire: (merchantId) => readQuestionnaire(read, merchantId),
    stages: async (merchantId, version) => {
      const row = await findStageSet(read, merchantId, version);
      return row === undefined ? null : stageSetOf(row);
    },
    forms: async (merchantId) => (await listFormVersions(read, merchantId)).map(formVersionOf),
    change: (merchantId, at, decide) =>
      write(async (writer) => {
        await lockMerchant(writer, merchantId);
        const before = await readQuestionnaire(writer, merchantId);
        const change = decide(before);
        await storeQuestionnaire(writer, merchantId, before, change, at);
        return change;
      }),
  };
}
