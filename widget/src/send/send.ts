import { documentIds } from '@hearback/schema/documents/documentIds';
import { Client, type CombinedError, fetchExchange, type PersistedDocument } from '@urql/core';
import type { Answer, Failure } from './answer.ts';
import { toJson } from './toJson.ts';

/** Bytes of a body up to which it leaves with the page: all such requests of a page share 64 KiB. */
const keepaliveLimit = 30_000;

/** A document known by its id alone: no GraphQL text is shipped, and none is parsed. */
function documentOf(documentId: string): PersistedDocument {
  return { kind: 'Document' as PersistedDocument['kind'], definitions: [], documentId };
}

/** The documents that submit. Named one by one, so that the build leaves out the ids of all others. */
const submitting = {
  submitRating: documentIds.submitRating,
  submitComplaint: documentIds.submitComplaint,
} as const;

/** What an HTTP answer or the lack of one says; the public door puts code and path into the extensions. */
function failureOf({ graphQLErrors: [first], response }: CombinedError): Failure {
  const status: number = response?.status ?? 0;
  const { code, path = '', message } = { ...(first?.extensions as Partial<Failure> | undefined) };
  const seconds = Number.parseInt(response?.headers.get('retry-after') ?? '', 10);
  return {
    stored: false,
    code:
      code ?? (status === 0 ? 'NETWORK' : status === 429 ? 'BUSY' : status >= 500 ? 'UNAVAILABLE' : 'OTHER'),
    path,
    message,
    retryable: status === 0 || status === 408 || status === 429 || status >= 500,
    retryAfter: seconds || undefined,
  };
}

/**
 * Runs one of the public documents.
 *
 * @param base Address of the server, ending in a slash.
 * @param documentId Its id, from `documentIds`.
 * @returns Its data, or why there is none.
 */
export async function run<Data>(
  base: string,
  kind: 'query' | 'mutation',
  documentId: string,
  variables: object,
): Promise<{ readonly data: Data } | Failure> {
  const client = new Client({
    url: `${base}v1/graphql`,
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetchOptions: {
      credentials: 'omit',
      keepalive: new Blob([toJson(variables)]).size < keepaliveLimit,
      headers: { accept: 'application/json' },
    },
  });
  const { data, error } = await client[kind]<Data>(documentOf(documentId), variables).toPromise();
  return data ? { data } : failureOf(error as CombinedError);
}

/**
 * Sends a submission once.
 *
 * @param input What the visitor wrote, with the UUID that stays the same on every attempt.
 */
export async function send(base: string, name: keyof typeof submitting, input: object): Promise<Answer> {
  type Result = { readonly __typename: string } & (Omit<Answer, 'stored'> & { readonly receipt?: string });
  const answer = await run<Record<typeof name, Result>>(base, 'mutation', submitting[name], { input });
  if (!('data' in answer)) return answer;
  const { receipt, ...result } = answer.data[name];
  return receipt === undefined
    ? { code: 'OTHER', path: '', ...result, stored: false, retryable: false }
    : { repeated: false, ...result, stored: true, receipt };
}
