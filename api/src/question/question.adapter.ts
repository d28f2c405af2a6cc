import type { QuestionKind } from '@hearback/schema/form/form';
import type { QuestionVersion } from '@hearback/schema/question/question';
import type { QuestionPort } from '@hearback/schema/question/question.port';
import type { Database } from '../db/database.ts';
import { listQuestionVersions } from './question.queries.ts';
import type { QuestionVersionTable } from './question.table.ts';

/** A row as the rules know it. */
export function questionVersionOf(row: QuestionVersionTable): QuestionVersion {
  return {
    merchantId: row.merchant_id,
    question: row.question,
    version: row.version,
    kind: row.kind as QuestionKind,
    scale: { min: row.min_score, max: row.max_score },
    satisfiedFrom: row.satisfied_from,
  };
}

/** Questions in the database. */
export function questionAdapter(database: Database): QuestionPort {
  return {
    ofMerchant: async (merchantId) =>
      (await listQuestionVersions(database.read, merchantId)).map(questionVersionOf),
  };
}
