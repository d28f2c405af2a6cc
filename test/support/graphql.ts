import type { Install } from './startInstall.ts';

/** A GraphQL error as the merchant door gives it. */
export interface DoorError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly message?: string; readonly path?: string };
}

/** An answer of a GraphQL door. */
export interface GraphqlAnswer<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data | null | undefined;
  readonly errors: readonly DoorError[];
}

/** Reads an answer of a GraphQL door; one that is no JSON has neither data nor errors. */
export async function readAnswer<Data>(response: Response): Promise<GraphqlAnswer<Data>> {
  const text = await response.text();
  const { status, headers } = response;
  try {
    const body = JSON.parse(text) as { data?: Data | null; errors?: readonly DoorError[] };
    return { status, headers, data: body.data, errors: body.errors ?? [] };
  } catch {
    return { status, headers, data: undefined, errors: [] };
  }
}

/** Asks the merchant door. */
export async function askGraphql<Data>(
  { url }: Pick<Install, 'url'>,
  secretKey: string,
  query: string,
  variables: object = {},
  extraHeaders: Readonly<Record<string, string>> = {},
): Promise<GraphqlAnswer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secretKey}`, ...extraHeaders },
    body: JSON.stringify({ query, variables }),
  });
  return readAnswer<Data>(response);
}

/** Asks the merchant door for what it must have. @throws Error where it answers an error. */
export async function graphql<Data>(
  install: Pick<Install, 'url'>,
  secretKey: string,
  query: string,
  variables: object = {},
): Promise<Data> {
  const { data, errors, status } = await askGraphql<Data>(install, secretKey, query, variables);
  if (data === null || data === undefined || errors.length > 0) {
    throw new Error(`${status}: ${JSON.stringify(errors)}\n${query}`);
  }
  return data;
}
