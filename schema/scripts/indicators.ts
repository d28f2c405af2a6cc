import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';

/** Where the reader starts: the types that analytics are asked on. */
const roots = [
  ...['Satisfaction', 'ComplaintSummary', 'CustomerSummary', 'PromiseKept'],
  ...['Benchmark', 'PublicScore'],
] as const;

/** Types that are told by their own page of the schema, not here. */
const plain = new Set(['Category', 'Question', 'Stage', 'Period', 'LocalizedText', 'ScoreCount']);

const intro = `# Indicators

What each analytics field says: its formula, its basis and the source of the formula. Every rate and score is
a \`Measure\`: value, numerator, denominator, sampleSize, low and high of the 95 % interval, formula, scale,
asOf, suppressed and reason. Under five answers value, low and high are withheld; counts are shown.

This page is printed from the schema by \`npm run schema:print\`.
`;

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`There is no object type ${name}.`);
  return type;
}

/** The types that analytics answer, in the order in which their fields name them. */
function analyticsTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  const types: GraphQLObjectType[] = [];
  const add = (type: GraphQLObjectType): void => {
    if (types.includes(type) || plain.has(type.name)) return;
    types.push(type);
    for (const { type: of } of Object.values(type.getFields())) {
      const named = getNamedType(of);
      if (isObjectType(named)) add(named);
    }
  };
  for (const name of roots) add(objectType(schema, name));
  return types;
}

function section(type: GraphQLObjectType): string {
  const lines = Object.values(type.getFields()).map(({ name, args, type: of, description }) => {
    const given = args.length === 0 ? '' : `(${args.map((arg) => arg.name).join(', ')})`;
    return `| \`${name}${given}\` | \`${String(of)}\` | ${(description ?? '').replaceAll('|', '\\|')} |\n`;
  });
  return `\n## ${type.name}\n\n${type.description ?? ''}\n\n| field | type | what it says |\n|---|---|---|\n${lines.join('')}`;
}

/** The page of the indicators, from the descriptions of the analytics fields, so that it cannot drift. */
export function indicatorsPage(schema: GraphQLSchema): string {
  return intro + analyticsTypes(schema).map(section).join('');
}
