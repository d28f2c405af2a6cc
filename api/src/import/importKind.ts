import { type ComplaintDraft, complaintOfRow, facetFields } from '@hearback/schema/import/complaintOfRow';
import { askedQuestions, type RatingDraft, ratingOfRow } from '@hearback/schema/import/ratingOfRow';
import type { ReadRow, RowSituation } from '@hearback/schema/import/readRow';
import type { Row } from '@hearback/schema/import/rowFields';
import type { Database } from '../db/database.ts';
import type { Submission } from '../submission/store.ts';
import type { ImportMerchant } from './importMerchant.ts';
import type { FileColumns, ImportPlan } from './importPlan.ts';

/** How rows of one kind become submissions. */
export interface ImportKindRules<Draft> {
  /** @throws InvalidInput naming the field that cannot be read. */
  read(row: Row, situation: RowSituation): ReadRow<Draft>;
  /** Finds or makes what a draft refers to. */
  prepare(draft: Draft, merchant: ImportMerchant, database: Database): Promise<void>;
  /** @returns Null where something that the draft refers to was not prepared. */
  finish(draft: Draft, merchant: ImportMerchant, arrival: Arrival): Submission | null;
}

/** With what every submission arrives. */
export interface Arrival {
  readonly receipt: string;
  readonly arrivedOn: string;
}

/** How rows become ratings. */
export function ratingRules(plan: ImportPlan, { fields, scale }: FileColumns): ImportKindRules<RatingDraft> {
  const asked = askedQuestions(plan.mapping, plan.scales);
  return {
    read: (row, situation) =>
      ratingOfRow(row, fields, asked, scale === null ? null : (row[scale] ?? null), situation),
    prepare: async ({ answers }, merchant, database) => {
      for (const { question, scale } of answers) {
        if (merchant.versionOf(question, scale) === undefined) {
          await merchant.prepareVersion(database, question, scale);
        }
      }
    },
    finish: (draft, merchant, arrival) => {
      const answers = [];
      for (const { question, scale, score } of draft.answers) {
        const version = merchant.versionOf(question, scale);
        if (version === undefined) return null;
        answers.push({ question, version, score });
      }
      return { kind: 'RATING', rating: { ...draft, answers }, ...arrival };
    },
  };
}

/** How rows become complaints. */
export function complaintRules(plan: ImportPlan, { fields }: FileColumns): ImportKindRules<ComplaintDraft> {
  const facets = facetFields(plan.mapping);
  return {
    read: (row, situation) => complaintOfRow(row, fields, facets, situation),
    prepare: ({ words }, merchant, database) => merchant.preparePlace(database, words.top, words.sub),
    finish: ({ words, ...draft }, merchant, arrival) => {
      const place = merchant.placeOf(words.top, words.sub);
      if (place === undefined) return null;
      const { category, topCategory } = place;
      return { kind: 'COMPLAINT', complaint: { ...draft, category, topCategory }, ...arrival };
    },
  };
}
