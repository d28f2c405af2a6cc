import type { Problem } from '@hearback/schema/problem/problem';
import type { ProblemPort } from '@hearback/schema/problem/problem.port';
import type { Database } from '../db/database.ts';
import { lockMerchant } from '../merchant/merchant.queries.ts';
import { countProblemCases, findProblem, pageProblems, saveProblem } from './problem.queries.ts';
import type { ProblemTable } from './problem.table.ts';

function problemOf(row: ProblemTable): Problem {
  return {
    merchantId: row.merchant_id,
    id: row.problem_id,
    name: row.name,
    text: row.text,
    causes: JSON.parse(row.causes),
    createdBy: row.created_by,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    closedAt: row.closed_at,
  };
}

function problemRow(problem: Problem): ProblemTable {
  return {
    merchant_id: problem.merchantId,
    problem_id: problem.id,
    name: problem.name,
    text: problem.text,
    causes: JSON.stringify(problem.causes),
    created_by: problem.createdBy,
    created_at: problem.createdAt,
    updated_at: problem.updatedAt,
    closed_at: problem.closedAt,
  };
}

/** Problems in the database. */
export function problemAdapter(database: Database): ProblemPort {
  const { read } = database;
  return {
    byId: async (merchantId, id) => {
      const row = await findProblem(read, merchantId, id);
      return row === undefined ? null : problemOf(row);
    },
    page: async (merchantId, filter, request) => {
      const { hasMore, rows } = await pageProblems(read, merchantId, filter, request);
      return { hasMore, rows: rows.map(problemOf), keyOf: ({ createdAt, id }) => [createdAt, id] };
    },
    save: (merchantId, id, make) =>
      database.write(async (writer) => {
        await lockMerchant(writer, merchantId);
        const before = await findProblem(writer, merchantId, id);
        const problem = make(before === undefined ? null : problemOf(before));
        await saveProblem(writer, problemRow(problem));
        return problem;
      }),
    countCases: async (merchantId, id) => (await countProblemCases(read, merchantId, id))?.count ?? 0,
  };
}
