import { Failure, InvalidInput } from '@hearback/schema/failure/failure';
import { graphQLErrorOf } from '@hearback/schema/failure/failure.graphql';
import { failureMessage } from '@hearback/schema/failure/messages';
import type { Locale } from '@hearback/schema/form/form';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { DatabaseBusy } from '../db/database.ts';

/** The field that GraphQL's own refusal of a value names, without the variable in front. */
function fieldOf(message: string): string | undefined {
  const at = / at "[^".]+\.?([^"]*)"/.exec(message)?.[1];
  const missing = /Field "([^"]+)" of required type/.exec(message)?.[1];
  const unknown = /Field "([^"]+)" is not defined by type/.exec(message)?.[1];
  const last = missing ?? unknown;
  const parts = [at, last].filter((part) => part !== undefined && part !== '');
  return parts.length > 0 || at !== undefined ? parts.join('.') : undefined;
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
  if (graphQLError !== undefined && (cause === undefined || cause instanceof TypeError)) {
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
