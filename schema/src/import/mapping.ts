import { fieldsOf, type ImportKind, isField } from './fields.ts';
import { ImportRefused } from './importRefused.ts';

/** Which column each field is read from, by the column's name. */
export type Mapping = ReadonlyMap<string, string>;

/** A comma that begins another `FIELD=`; any other comma belongs to the name of a column. */
const betweenPairs = /,(?=\s*[A-Za-z]+(?:\.[^=,]+)?\s*=)/;

/**
 * Reads `FIELD=COLUMN[,FIELD=COLUMN…]`. A column's name may hold `=`, and commas that no `WORD=` follows.
 *
 * @throws ImportRefused naming a field that is unknown or stands twice, or a piece that is no pair.
 */
export function parseMapping(kind: ImportKind, texts: readonly string[]): Mapping {
  const mapping = new Map<string, string>();
  for (const pair of texts.flatMap((text) => text.split(betweenPairs))) {
    const equals = pair.indexOf('=');
    const field = pair.slice(0, Math.max(equals, 0)).trim();
    const column = pair.slice(equals + 1).trim();
    if (equals < 0 || column === '' || !isField(kind, field)) {
      const fields = fieldsOf(kind).join(', ');
      throw new ImportRefused('UNKNOWN_FIELD', 'map', { field: field || pair.trim(), fields });
    }
    if (mapping.has(field)) throw new ImportRefused('FIELD_TWICE', `map.${field}`, { field });
    mapping.set(field, column);
  }
  return mapping;
}
