import type { CaseRules } from '@hearback/schema/case/caseRules';
import { CategorySet } from '@hearback/schema/category/category';
import type { Key } from '@hearback/schema/key/key';
import { noStages } from '@hearback/schema/question/stage';
import type { Setup } from '@hearback/schema/setup/setup.port';
import { readRules } from '../case/readRules.ts';
import { listCategories } from '../category/category.queries.ts';
import type { Reader } from '../db/database.ts';
import { keyOf } from '../key/key.adapter.ts';
import { listKeys } from '../key/key.queries.ts';
import { merchantOf } from '../merchant/merchant.adapter.ts';
import { findMerchant } from '../merchant/merchant.queries.ts';
import { findStageSet, listFormVersions, listQuestionVersions } from '../question/question.queries.ts';
import { formVersionOf, questionVersionOf, stageSetOf } from '../question/questionRow.ts';

/** What a merchant has set up, with what only the storage needs to know. */
export interface KeptSetup extends Setup {
  /** How its cases are worked, and by whom. */
  readonly rules: CaseRules;
  /** Its publishable keys by their text, revoked ones too. */
  readonly keys: ReadonlyMap<string, Key>;
  /** With which the host signs its customers' ids, and by which customers are found again. */
  readonly secret: string;
  /** How many rows of the database it holds. */
  readonly rows: number;
}

/**
 * Reads what a merchant has set up; null where there is no such merchant. Every table named here, and every column of
 * the merchant, raises the merchant's version when it changes.
 *
 * @param now Absences of staff that are over by then are left out.
 */
export async function readSetup(reader: Reader, merchantId: string, now: number): Promise<KeptSetup | null> {
  const merchant = await findMerchant(reader, merchantId);
  if (merchant === undefined) return null;
  const [keys, questions, stages, forms, categories, rules] = await Promise.all([
    listKeys(reader, merchantId),
    listQuestionVersions(reader, merchantId),
    findStageSet(reader, merchantId),
    listFormVersions(reader, merchantId),
    listCategories(reader, merchantId),
    readRules(reader, merchantId, merchant.time_zone, now),
  ]);
  const publishable = keys.filter(({ kind }) => kind === 'PUBLISHABLE').map(keyOf);
  const { absences, departments, members } = rules.staff;
  const lists = [publishable, questions, forms, categories, members, departments, absences];
  return {
    merchant: merchantOf(merchant),
    questions: questions.map(questionVersionOf),
    stages: stages === undefined ? noStages : stageSetOf(stages),
    photos: forms.at(-1)?.photos === 1,
    forms: forms.map(formVersionOf),
    categories: new CategorySet(categories),
    keys: new Map(publishable.map((key) => [key.text ?? '', key])),
    rules,
    secret: merchant.identity_secret,
    rows: lists.reduce((rows, list) => rows + list.length, 1),
  };
}
