import type { PageRequest } from '@hearback/schema/page/page';
import type { ProblemFilter } from '@hearback/schema/problem/problem.port';
import type { Reader, Writer } from '../db/database.ts';
import { pageOf } from '../db/pageOf.ts';
import type { ProblemTable } from './problem.table.ts';

/** A problem by its id. */
export function findProblem(
  reader: Reader,
  merchantId: string,
  problemId: string,
): Promise<ProblemTable | undefined> {
  return reader
    .selectFrom('problem')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('problem_id', '=', problemId)
    .executeTakeFirst();
}

/** A page of a merchant's problems, newest first. */
export function pageProblems(
  reader: Reader,
  merchantId: string,
  { open, updatedSince }: ProblemFilter,
  request: PageRequest,
) {
  let query = reader.selectFrom('problem').selectAll().where('merchant_id', '=', merchantId);
  if (open !== undefined) query = query.where('closed_at', open ? 'is' : 'is not', null);
  if (updatedSince !== undefined) query = query.where('updated_at', '>=', updatedSince);
  const keys = [
    { column: 'created_at', ascending: false },
    { column: 'problem_id', ascending: false },
  ];
  return pageOf<ProblemTable>(query, keys, request);
}

/** Adds a problem, or replaces what is stored of one. */
export async function saveProblem(writer: Writer, row: ProblemTable): Promise<void> {
  const { merchant_id: _, problem_id: __, ...said } = row;
  await writer
    .insertInto('problem')
    .values(row)
    .onConflict((conflict) => conflict.columns(['merchant_id', 'problem_id']).doUpdateSet(said))
    .execute();
}

/** How many cases are linked to a problem. */
export function countProblemCases(reader: Reader, merchantId: string, problemId: string) {
  return reader
    .selectFrom('case_summary')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('merchant_id', '=', merchantId)
    .where('problem_id', '=', problemId)
    .executeTakeFirst();
}
