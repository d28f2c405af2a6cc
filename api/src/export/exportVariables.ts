import { schema } from '@hearback/schema';
import type { ExportSpec } from '@hearback/schema/export/exports';
import { InvalidInput } from '@hearback/schema/failure/failure';
import { getNamedType, isInputObjectType } from 'graphql';

/** What a query parameter says in the type of its variable. */
function parameterValue(name: string, text: string, type: string): string | number | boolean {
  const invalid = (expected: string) => new InvalidInput('INVALID', name, { expected });
  if (type === 'Boolean') {
    if (text !== 'true' && text !== 'false') throw invalid('true or false');
    return text === 'true';
  }
  if (type !== 'Int' && type !== 'Float') return text;
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) throw invalid('a number');
  return number;
}

/** Fields of a filter that a query parameter can say, with the names of their types. */
function filterFields(filterType: string | null): Map<string, string> {
  const type = filterType === null ? undefined : schema.getType(filterType);
  if (!isInputObjectType(type)) return new Map();
  const fields = Object.values(type.getFields()).filter(
    (field) => !isInputObjectType(getNamedType(field.type)),
  );
  return new Map(fields.map((field) => [field.name, getNamedType(field.type).name]));
}

/**
 * The variables of an export's document from the query parameters: `from` and `to` (a list may do without), the
 * fields of the filter, and the options.
 *
 * @throws InvalidInput for a parameter that is unknown, missing, twice there, or of another type.
 */
export function exportVariables(spec: ExportSpec, query: URLSearchParams): Record<string, unknown> {
  const fields = filterFields(spec.filterType);
  const filter: Record<string, unknown> = {};
  const variables: Record<string, unknown> = {};
  for (const [name, { byDefault, type }] of Object.entries(spec.options)) {
    const text = query.get(name) ?? byDefault;
    if (text !== null) variables[name] = parameterValue(name, text, type.replace('!', ''));
  }
  for (const name of new Set(query.keys())) {
    const [text = '', ...more] = query.getAll(name);
    if (more.length > 0) throw new InvalidInput('INVALID', name, { expected: 'one value' });
    if (name === 'from' || name === 'to' || name === 'merchant' || name in spec.options) continue;
    const type = fields.get(name);
    if (type === undefined) {
      const known = ['from', 'to', ...fields.keys(), ...Object.keys(spec.options)].join(', ');
      throw new InvalidInput('INVALID', name, { expected: `one of ${known}` });
    }
    filter[name] = parameterValue(name, text, type);
  }
  const [from, to] = [query.get('from'), query.get('to')];
  if (from === null || to === null) {
    if (!spec.isList || from !== to) throw new InvalidInput('REQUIRED', from === null ? 'from' : 'to');
    return { ...variables, filter };
  }
  const period = { from, to };
  return spec.isList ? { ...variables, filter: { ...filter, period } } : { ...variables, filter, period };
}
