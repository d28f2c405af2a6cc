import type { Period } from '@hearback/schema/time/period';
import type { Reader } from '../db/database.ts';
import {
  listScales,
  type ScoreOfValue,
  type ScoreOfVersion,
  sumScores,
  type ValuesOf,
  walkScores,
} from './indicator.queries.ts';

/** Scores that are counted in one walk; with more of them, sorting the cells is no slower. */
const mostScores = 24;

/** The whole scores of the scales of questions; null where they are too many. */
async function wholeScores(reader: Reader, merchantId: string, questions: readonly string[]) {
  const scales = Map.groupBy(await listScales(reader, merchantId, questions), ({ question }) => question);
  return (question: string): readonly ScoreOfVersion[] | null => {
    const scores: ScoreOfVersion[] = [];
    for (const { version, min_score, max_score } of scales.get(question) ?? []) {
      for (let score = Math.ceil(min_score); score <= max_score; score += 1) {
        if (scores.length === mostScores) return null;
        scores.push({ version, score });
      }
    }
    return scores.length === 0 ? null : scores;
  };
}

async function countOf(
  reader: Reader,
  merchantId: string,
  question: string,
  period: Period,
  of: ValuesOf,
  scores: readonly ScoreOfVersion[] | null,
): Promise<readonly ScoreOfValue[]> {
  if (scores === null) return sumScores(reader, merchantId, question, period, of);
  const walked = await walkScores(reader, merchantId, question, period, of, scores);
  const counts = walked.flatMap((row) =>
    scores.map((score, index) => ({ ...score, value: row.value, count: row[`of_${index}`] ?? 0 })),
  );
  const all = walked.reduce((sum, row) => sum + row.all, 0);
  const found = counts.reduce((sum, { count }) => sum + count, 0);
  // A half score, or one from before the question was known, is on no list: it is found by sorting.
  return found === all ? counts : sumScores(reader, merchantId, question, period, of);
}

/** How often each score was answered on each of some questions in a period, by value of a dimension. */
export async function countScores(
  reader: Reader,
  merchantId: string,
  questions: readonly string[],
  period: Period,
  of: ValuesOf,
): Promise<readonly (ScoreOfValue & { readonly question: string })[]> {
  if (questions.length === 0 || of.values.length === 0) return [];
  const scoresOf = await wholeScores(reader, merchantId, questions);
  const counts = await Promise.all(
    questions.map(async (question) => {
      const own = await countOf(reader, merchantId, question, period, of, scoresOf(question));
      return own.filter(({ count }) => count !== 0).map((row) => ({ ...row, question }));
    }),
  );
  return counts.flat();
}
