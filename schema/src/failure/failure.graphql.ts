import { GraphQLError } from 'graphql';
import { builder } from '../builder.ts';
import type { Locale } from '../form/form.ts';
import {
  type Failure,
  type FailureCode,
  Forbidden,
  failureCodes,
  IdConflict,
  InvalidInput,
  KeyRefused,
  NotFound,
} from './failure.ts';
import { failureMessage } from './messages.ts';

const FailureCodeEnum = builder.enumType('FailureCode', {
  description: 'What went wrong, in a word that programs can rely on.',
  values: failureCodes,
});

/** An expected refusal. */
export const FailureInterface = builder.interfaceRef<Failure>('Failure').implement({
  description: 'An expected refusal: it names the field, and nothing was stored or changed.',
  fields: (t) => ({
    code: t.field({
      type: FailureCodeEnum,
      description: 'The word to rely on.',
      resolve: ({ code }): FailureCode => code,
    }),
    message: t.string({
      description: 'What happened and what to do, in the language of the request.',
      resolve: (failure, _args, { locale }) => failureMessage(failure, locale),
    }),
    path: t.exposeString('path', {
      description: 'The field that is wrong, dotted, for example `contact.email`.',
    }),
  }),
});

const descriptions = [
  [InvalidInput, 'InvalidInput', 'A value cannot be taken as it is.'],
  [IdConflict, 'IdConflict', 'The id was used before with other content; what is stored stays as it is.'],
  [KeyRefused, 'KeyRefused', 'The publishable key is unknown, revoked, or not meant for this page.'],
  [Forbidden, 'Forbidden', 'The secret key is missing or lacks a scope.'],
  [NotFound, 'NotFound', 'What was named does not exist, or is not yours.'],
] as const;

for (const [type, name, description] of descriptions) {
  builder.objectType(type, { name, description, interfaces: [FailureInterface] });
}

/** Failures that a submission can answer. */
export const submissionFailures = [InvalidInput, IdConflict, KeyRefused];

/** Failures that a merchant's mutation can answer. */
export const merchantFailures = [InvalidInput, Forbidden, NotFound];

/** A refusal of a query as GraphQL says it: code, message and path are in the extensions. */
export function graphQLErrorOf(failure: Failure, locale: Locale, at?: GraphQLError): GraphQLError {
  const message = failureMessage(failure, locale);
  return new GraphQLError(message, {
    nodes: at?.nodes ?? null,
    path: at?.path ?? null,
    extensions: { code: failure.code, message, path: failure.path },
  });
}
