import { schema } from '@hearback/schema';
import { type ExportSpec, exports } from '@hearback/schema/export/exports';
import { getNamedType, isObjectType } from 'graphql';

/** What a column holds: the descriptions of the fields on its way, from the row on. */
function columnDefinition(rowType: string, column: string) {
  const descriptions: string[] = [];
  let type = schema.getType(rowType);
  let name = '';
  for (const step of column.split('.')) {
    const field = isObjectType(type) ? type.getFields()[step] : undefined;
    if (field === undefined) throw new Error(`${rowType} has no ${column}.`);
    descriptions.push(field.description ?? '');
    name = String(field.type);
    type = getNamedType(field.type);
  }
  return { column, type: name, definition: descriptions.join(' ') };
}

function exportDefinition({ name, rowType, columns, options }: ExportSpec) {
  return {
    export: name,
    addresses: [`/export/${name}.csv`, `/export/${name}.json`],
    rows: schema.getType(rowType)?.description ?? '',
    options: Object.fromEntries(
      Object.entries(options).map(([option, { type, byDefault }]) => [option, { type, default: byDefault }]),
    ),
    columns: columns.map((column) => columnDefinition(rowType, column)),
  };
}

/** What every column of every export holds, in the words of the schema, so that they cannot drift from it. */
export function definitions() {
  return {
    csv: 'UTF-8 with a byte order mark; comma, quotes doubled; an apostrophe stands before a cell that a spreadsheet would run as a formula; empty: null; several values are parted by "; ".',
    exports: exports.map(exportDefinition),
  };
}
