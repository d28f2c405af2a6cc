import type { BenchmarkPort } from '@hearback/schema/benchmark/benchmark.port';
import type { SeriesIndicator, SeriesKind } from '@hearback/schema/benchmark/benchmarkSeries';
import type { Database } from '../db/database.ts';
import { inChunks } from '../db/inChunks.ts';
import { questionVersionOf } from '../question/questionRow.ts';
import {
  listOverallVersions,
  listPeers,
  listSeries,
  saveSeries,
  sumComplaints,
  sumOverallAnswersBy,
  sumOverallScores,
  sumTransactions,
} from './benchmark.queries.ts';

/** Other merchants of a trade and own series, in the database. */
export function benchmarkAdapter(database: Database): BenchmarkPort {
  const { read } = database;
  return {
    peers: async (merchantId, industry, period) => {
      const ids = await listPeers(read, merchantId, industry);
      const [versions, scores, complaints, transactions] = await Promise.all([
        inChunks(ids, (chunk) => listOverallVersions(read, chunk)),
        inChunks(ids, (chunk) => sumOverallScores(read, chunk, period)),
        inChunks(ids, (chunk) => sumComplaints(read, chunk, period)),
        inChunks(ids, (chunk) => sumTransactions(read, chunk, period)),
      ]);
      const asked = Map.groupBy(versions.map(questionVersionOf), (version) => version.merchantId);
      const answered = Map.groupBy(scores, (row) => row.merchant_id);
      const received = new Map(complaints.map((row) => [row.merchant_id, row.count]));
      const made = new Map(transactions.map((row) => [row.merchant_id, row.count]));
      return ids.map((id) => ({
        merchantId: id,
        versions: asked.get(id) ?? [],
        counts: (answered.get(id) ?? [])
          .filter(({ count }) => count !== 0)
          .map(({ version, score, count }) => ({ version, score, count })),
        complaints: received.get(id) ?? 0,
        transactions: made.get(id) ?? 0,
      }));
    },
    peerAnswersBy: async (merchantId, industry, period, dimension) => {
      const ids = await listPeers(read, merchantId, industry);
      return inChunks(ids, (chunk) => sumOverallAnswersBy(read, chunk, period, dimension));
    },
    saveSeries: (merchantId, { id, kind, name, indicator, source, points }, at) =>
      database.write((writer) =>
        saveSeries(writer, {
          merchant_id: merchantId,
          series_id: id,
          kind,
          name,
          indicator,
          source,
          points: JSON.stringify(points),
          updated_at: at,
        }),
      ),
    series: async (merchantId) =>
      (await listSeries(read, merchantId)).map((row) => ({
        id: row.series_id,
        kind: row.kind as SeriesKind,
        name: row.name,
        indicator: row.indicator as SeriesIndicator,
        source: row.source,
        points: JSON.parse(row.points),
      })),
  };
}
