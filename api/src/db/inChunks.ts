/** Rows that one statement takes: below the limit of parameters of every database for rows of up to 30 columns. */
const chunkSize = 1000;

/** Runs a statement on rows, as many at a time as a statement takes. */
export async function inChunks<Row, Result>(
  rows: readonly Row[],
  run: (chunk: readonly Row[]) => Promise<readonly Result[]>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < rows.length; start += chunkSize) {
    results.push(...(await run(rows.slice(start, start + chunkSize))));
  }
  return results;
}
