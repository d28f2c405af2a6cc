import type { QuestionKind } from '@hearback/schema/form/form';
import type { FormVersion } from '@hearback/schema/form/formVersion';
import type { Direction, QuestionVersion } from '@hearback/schema/question/question';
import type { StageSet } from '@hearback/schema/question/stage';
import type { QuestionTopic } from '@hearback/schema/question/topic';
import type {
  FormVersionTable,
  NewQuestionVersion,
  QuestionVersionRow,
  StageSetTable,
} from './question.table.ts';

/** A row as the rules know it. */
export function questionVersionOf(row: QuestionVersionRow): QuestionVersion {
  return {
    merchantId: row.merchant_id,
    question: row.question,
    version: row.version,
    kind: row.kind as QuestionKind,
    scale: { min: row.min_score, max: row.max_score },
    satisfiedFrom: row.satisfied_from,
    direction: row.direction as Direction,
    topic: row.topic as QuestionTopic | null,
    stage: row.stage,
    weights: row.weights === null ? null : JSON.parse(row.weights),
    text: row.text === null ? null : JSON.parse(row.text),
    validFrom: row.valid_from,
    validTo: row.valid_to,
  };
}

/** A version of a question as a row. */
export function questionVersionRow(version: QuestionVersion): NewQuestionVersion {
  return {
    merchant_id: version.merchantId,
    question: version.question,
    version: version.version,
    kind: version.kind,
    min_score: version.scale.min,
    max_score: version.scale.max,
    satisfied_from: version.satisfiedFrom,
    direction: version.direction ?? 'HIGHER_IS_BETTER',
    topic: version.topic ?? null,
    stage: version.stage ?? null,
    weights: version.weights == null ? null : JSON.stringify(version.weights),
    text: version.text == null ? null : JSON.stringify(version.text),
    valid_from: version.validFrom ?? null,
    valid_to: version.validTo ?? null,
  };
}

/** A row as the rules know it. */
export function stageSetOf({ version, stages }: StageSetTable): StageSet {
  return { version, stages: JSON.parse(stages) };
}

/** A row as the rules know it. */
export function formVersionOf(row: FormVersionTable): FormVersion {
  return {
    version: row.version,
    questions: JSON.parse(row.questions),
    stagesVersion: row.stages_version,
    photos: row.photos === 1,
    createdAt: row.created_at,
  };
}
