import { documentIds } from '@hearback/schema/documents/documentIds';
import type { Failure } from '../send/answer.ts';
import { run } from '../send/send.ts';

/** What the holder of a receipt can do by words, by the document that does it. */
const documents = {
  message: documentIds.sendComplaintMessage,
  rate: documentIds.rateHandling,
  reopen: documentIds.reopenComplaint,
  withdraw: documentIds.withdrawComplaint,
} as const;

/** What the holder of a receipt can do; a file goes another way than words. */
export type CaseAct = keyof typeof documents | 'file';

/** What is sent with an act: the receipt, the UUID that makes a repetition harmless, and the words. */
export type ActInput = Readonly<Record<string, string | boolean | undefined>> & {
  readonly receipt: string;
  readonly id: string;
};

interface Result extends Partial<Pick<Failure, 'code' | 'path' | 'message'>> {
  readonly __typename: string;
}

/**
 * Does something on a case, once however often it is sent.
 *
 * @returns Undefined when it is done, else why not.
 */
export async function sendAct(
  base: string,
  act: Exclude<CaseAct, 'file'>,
  input: ActInput,
): Promise<Failure | undefined> {
  const answer = await run<Record<string, Result>>(base, 'mutation', documents[act], { input });
  if (!('data' in answer)) return answer;
  const [result] = Object.values(answer.data);
  if (result && result.code === undefined) return undefined;
  return { stored: false, code: 'OTHER', path: '', ...result, retryable: false };
}
