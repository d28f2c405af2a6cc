import type { Reader } from '../db/database.ts';
import { listErased } from '../submission/erasure.queries.ts';
import { sumLedgerByKind } from './recount.queries.ts';
import type { CellDifference, CountedRows } from './recountCells.ts';

/**
 * Compares a merchant's ledger with its rows: what was accepted is stored or was erased, and what was received
 * is the sum of what became of it.
 *
 * @param reader A snapshot: rows and ledger belong together.
 */
export async function checkLedger(
  reader: Reader,
  merchantId: string,
  { complaints, ratings }: CountedRows,
): Promise<CellDifference[]> {
  const erased = new Map((await listErased(reader, merchantId)).map(({ count, kind }) => [kind, count]));
  const rows = { RATING: ratings, COMPLAINT: complaints };
  const sums = new Map((await sumLedgerByKind(reader, merchantId)).map((row) => [row.kind, row]));
  return (['RATING', 'COMPLAINT'] as const).flatMap((kind) => {
    const row = sums.get(kind);
    const { accepted = 0, duplicate = 0, quarantined = 0, received = 0, rejected = 0 } = row ?? {};
    const pairs = [
      { column: 'accepted', kept: accepted, counted: rows[kind] + (erased.get(kind) ?? 0) },
      { column: 'received', kept: received, counted: accepted + duplicate + quarantined + rejected },
    ];
    return pairs
      .filter(({ counted, kept }) => counted !== kept)
      .map(({ column, counted, kept }) => ({
        merchantId,
        table: 'ledger',
        cell: { kind, column },
        kept,
        counted,
      }));
  });
}
