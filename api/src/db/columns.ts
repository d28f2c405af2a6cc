/** Rows as one list for each column, all of the same length: quick to fill, to pass on and to store. */
export type Columns<Row> = { readonly [Column in keyof Row]-?: Row[Column][] };

/** No rows yet, ready to be filled. */
export function emptyColumns<Row>(names: readonly (keyof Row)[]): Columns<Row> {
  return Object.fromEntries(names.map((name) => [name, []])) as unknown as Columns<Row>;
}

/** Adds a row. */
export function addRow<Row>(columns: Columns<Row>, names: readonly (keyof Row)[], row: Row): void {
  for (const name of names) columns[name].push(row[name]);
}

/** Rows as columns. */
export function columnsOf<Row>(names: readonly (keyof Row)[], rows: readonly Row[]): Columns<Row> {
  const columns = emptyColumns(names);
  for (const row of rows) addRow(columns, names, row);
  return columns;
}

/** The row at a place. */
export function rowAt<Row>(columns: Columns<Row>, names: readonly (keyof Row)[], index: number): Row {
  const row: Partial<Row> = {};
  for (const name of names) row[name] = columns[name][index] as Row[typeof name];
  return row as Row;
}
