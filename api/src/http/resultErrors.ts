import { Failure, InvalidInput } from '@hearback/schema/failure/failure';
import { graphQLErrorOf } from '@hearback/schema/failure/failure.graphql';
import { failureMessage } from '@hearback/schema/failure/messages';
import type { Locale } from '@hearback/schema/form/form';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { DatabaseBusy } from '../db/database.ts';

/** The field that GraphQL's own refusal of a value names; the variable itself where it names no field of it. */
function fieldOf(message: string): string | undefined {
  const variable = /^Variable "\$(\w+)"/.exec(message)?.[1];
  if (variable === undefined) return undefined;
  const at = / has invalid value at \.([^:]+):/.exec(message)?.[1];
  const missing = / to include required field "([^"]+)"/.exec(message)?.[1];
  const unknown = / not to include unknown field "([^"]+)"/.exec(message)?.[1];
  const parts = [at, missing ?? unknown].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join('.') : variable;
}

/** Whether a result failed because the database is held by somebody else. */
export function isBusy(errors: readonly GraphQLError[] | undefined): boolean {
  return errors?.some(({ originalError }) => originalError instanceof DatabaseBusy) === true;
}

/**
 * An error as it leaves the server: an expected refusal with code, message and path; a value that GraphQL
 * cannot read with the field that holds it; anything else logged once and masked.
 */
export function publicError(error: unknown, locale: Locale, log: Logger): GraphQLError {
  const graphQLError = error instanceof GraphQLError ? error : undefined;
  const cause = graphQLError === undefined ? error : graphQLError.originalError;
  if (cause instanceof Failure) return graphQLErrorOf(cause, locale, graphQLError);
  const isGraphQLsOwn = cause === undefined || cause instanceof TypeError || cause instanceof GraphQLError;
  if (graphQLError !== undefined && isGraphQLsOwn) {
    const path = fieldOf(graphQLError.message);
    if (path === undefined || graphQLError.extensions.code !== undefined) return graphQLError;
    const failure = new InvalidInput('INVALID', path, { expected: graphQLError.message });
    const message = failureMessage(failure, locale);
    return new GraphQLError(graphQLError.message, {
      nodes: graphQLError.nodes ?? null,
      path: graphQLError.path ?? null,
      extensions: { ...graphQLError.extensions, code: failure.code, message, path },
    });
  }
  log.error({ err: cause ?? error }, 'A resolver failed.');
  const failure = new InvalidInput('UNAVAILABLE', '', { seconds: 1 });
  return graphQLErrorOf(failure, locale, graphQLError);
}
