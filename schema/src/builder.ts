import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import { GraphQLScalarType, Kind } from 'graphql';
import type { Context } from './context.ts';
import { Forbidden } from './failure/failure.ts';
import { requireScope, type Scope } from './key/key.ts';
import { type Day, fromIso, type Instant, isDay, toIso } from './time/calendarDay.ts';

/** Limits of one merchant query; a query above them is refused before it runs. */
export const queryLimits = { complexity: 25_000, depth: 14, breadth: 500 } as const;

/** The one builder of the schema: plugins, scalars and scopes; types are in each noun's `*.graphql.ts`. */
export const builder = new SchemaBuilder<{
  Context: Context;
  AuthScopes: { scope: Scope };
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: Day; Output: Day };
    DateTime: { Input: Instant; Output: Instant };
  };
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
}>({
  // Errors come before scopes, so that a refused mutation answers a member of its union.
  plugins: [ErrorsPlugin, ScopeAuthPlugin, RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  relay: {
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    edgesFieldOptions: { nullable: { list: false, items: false } },
    nodeFieldOptions: { nullable: false },
  },
  errors: {
    directResult: true,
    defaultUnionOptions: {
      name: ({ fieldName }) => `${fieldName.slice(0, 1).toUpperCase()}${fieldName.slice(1)}Result`,
    },
  },
  scopeAuth: {
    authScopes: (context) => ({
      scope: (scope) => {
        requireScope(context.viewer, scope);
        return true;
      },
    }),
    unauthorizedError: () => new Forbidden('UNAUTHENTICATED', 'authorization'),
  },
  complexity: { defaultComplexity: 1, defaultListMultiplier: 10, limit: queryLimits },
});

builder.queryType({ description: 'What can be read.' });
builder.mutationType({
  description: 'What can be changed. Every mutation answers a union; its failures say what to do.',
});

builder.addScalarType(
  'Date',
  new GraphQLScalarType<Day, Day>({
    name: 'Date',
    description: 'A calendar day as `YYYY-MM-DD`, from 1900 on. Whose day it is, the field says.',
    serialize: String,
    parseValue: readDay,
    parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
  }),
);

builder.addScalarType(
  'DateTime',
  new GraphQLScalarType<Instant, string>({
    name: 'DateTime',
    description: 'An instant in ISO 8601 with `Z` or an offset, for example `2026-01-31T08:15:00.000Z`.',
    serialize: (value) => toIso(Number(value)),
    parseValue: readInstant,
    parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : undefined),
  }),
);

function readDay(value: unknown): Day {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new TypeError('A day is written YYYY-MM-DD and must exist.');
}

function readInstant(value: unknown): Instant {
  const instant = typeof value === 'string' ? fromIso(value) : undefined;
  if (instant !== undefined) return instant;
  throw new TypeError('An instant is written in ISO 8601 with Z or an offset.');
}
