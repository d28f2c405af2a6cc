import { randomUUID } from 'node:crypto';
import { type Merchant, shopOrigin } from './createMerchant.ts';
import { type DocumentName, documentId } from './documentIds.ts';
import { type GraphqlAnswer, readAnswer } from './graphql.ts';
import type { Install } from './startInstall.ts';

/** What a submission answers: a receipt, or why it was not taken. */
export interface Submitted {
  readonly __typename: string;
  readonly receipt?: string;
  readonly repeated?: boolean;
  readonly code?: string;
  readonly message?: string;
  readonly path?: string;
}

/** How a request reaches the public door. */
export interface DoorOptions {
  /** `Origin` of the page; null: a request without one. */
  readonly origin?: string | null;
}

type At = Pick<Install, 'url'>;

/** Posts a body to the public door as it is. */
export function postPublic(
  { url }: At,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  return fetch(`${url}/v1/graphql`, { method: 'POST', headers, body });
}

/** Runs a public document by its id. */
export async function publicDoor<Data>(
  at: At,
  name: DocumentName,
  variables: object,
  { origin = shopOrigin }: DoorOptions = {},
): Promise<GraphqlAnswer<Data>> {
  const body = JSON.stringify({ documentId: documentId(name), variables });
  const from: Record<string, string> = origin === null ? {} : { origin };
  return readAnswer<Data>(await postPublic(at, body, { 'content-type': 'application/json', ...from }));
}

/** A rating that is complete but for what a test is about. */
export function ratingOf({ publishableKey }: Merchant, input: object = {}): { id: string; score: number } {
  return { id: randomUUID(), ...{ key: publishableKey, score: 5 }, ...input };
}

/** A complaint that is complete but for what a test is about. */
export function complaintOf({ publishableKey }: Merchant, input: object = {}): { id: string } {
  const complete = { category: 'DELIVERY.LATE', text: 'The bread came a day late.', anonymous: true };
  return { id: randomUUID(), ...{ key: publishableKey }, ...complete, ...input };
}

async function submit(
  at: At,
  name: 'submitRating' | 'submitComplaint',
  input: object,
  options: DoorOptions = {},
): Promise<Submitted> {
  const answer = await publicDoor<Record<string, Submitted>>(at, name, { input }, options);
  const submitted = answer.data?.[name];
  if (submitted === undefined) throw new Error(`${name}: ${answer.status} ${JSON.stringify(answer.errors)}`);
  return submitted;
}

/** Sends a rating. @throws Error where the answer is no result of the mutation. */
export function submitRating(at: At, input: object, options?: DoorOptions): Promise<Submitted> {
  return submit(at, 'submitRating', input, options);
}

/** Sends a complaint. @throws Error where the answer is no result of the mutation. */
export function submitComplaint(at: At, input: object, options?: DoorOptions): Promise<Submitted> {
  return submit(at, 'submitComplaint', input, options);
}
