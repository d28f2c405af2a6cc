import { ImportRefused } from './importRefused.ts';
import type { Mapping } from './mapping.ts';

/** A comma that begins another `FIELD=`; any other comma belongs to the name of a column. */
const betweenPairs = /,(?=\s*[A-Za-z]+\s*=)/;

/**
 * Reads `FIELD=COLUMN[,FIELD=COLUMN…]` for a file whose fields have fixed names.
 *
 * @param needed Fields without which nothing can be read.
 * @throws ImportRefused naming a field that is unknown, stands twice or is not mapped.
 */
export function fixedMapping(
  texts: readonly string[],
  known: readonly string[],
  needed: readonly string[],
): Mapping {
  const fields = known.join(', ');
  const mapping = new Map<string, string>();
  for (const pair of texts.flatMap((text) => text.split(betweenPairs))) {
    const equals = pair.indexOf('=');
    const field = pair.slice(0, Math.max(equals, 0)).trim();
    const column = pair.slice(equals + 1).trim();
    if (column === '' || !known.includes(field)) {
      throw new ImportRefused('UNKNOWN_FIELD', 'map', { field: field || pair.trim(), fields });
    }
    if (mapping.has(field)) throw new ImportRefused('FIELD_TWICE', `map.${field}`, { field });
    mapping.set(field, column);
  }
  const missing = needed.filter((field) => !mapping.has(field));
  if (missing.length > 0) throw new ImportRefused('MISSING_FIELD', 'map', { fields: missing.join(', ') });
  return mapping;
}
