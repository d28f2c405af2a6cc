import type { RemedyCode } from '@hearback/schema/case/remedy';
import type { ComplaintKind, ComplaintStep } from '@hearback/schema/complaint/complaint';
import { documentIds } from '@hearback/schema/documents/documentIds';
import type { Failure } from '../send/answer.ts';
import { run } from '../send/send.ts';

/** Something that was said between customer and merchant. Instants are ISO texts here and below. */
export interface CaseMessage {
  readonly fromCustomer: boolean;
  readonly text: string;
  readonly at: string;
  /** Whether the merchant waits for an answer to it. */
  readonly question: boolean;
  readonly remedies: readonly { readonly code: RemedyCode; readonly amount: number | null }[];
}

/** A photo or document of a case. */
export interface CaseFile {
  readonly id: string;
  /** Media type by content. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/** What the holder of a receipt gets to know of a case, and can do. */
export interface CaseStatus {
  readonly receipt: string;
  readonly kind: ComplaintKind;
  readonly step: ComplaintStep;
  /** Whether all that was written was erased: nothing can be done any more. */
  readonly erased: boolean;
  readonly receivedAt: string;
  readonly merchantName: string;
  readonly category: { readonly code: string; readonly label: string };
  /** By when it goes on; null: no deadline runs. */
  readonly nextBy: string | null;
  /** How that was reckoned, in English or Chinese. */
  readonly nextByExplained: string | null;
  /** Zone of the merchant. */
  readonly timeZone: string;
  readonly waitingForYou: boolean;
  readonly canSendMessage: boolean;
  readonly canAddEvidence: boolean;
  readonly canWithdraw: boolean;
  readonly canRate: boolean;
  readonly canReopen: boolean;
  readonly messages: readonly CaseMessage[];
  readonly evidence: readonly CaseFile[];
}

/**
 * Looks a case up.
 *
 * @param base Address of the server, ending in a slash.
 * @param locale Language of what the server says: category and reckoning.
 * @returns The case, or why there is none: `NOT_FOUND` for a receipt that no case has, `TOO_MANY_CODES` after many of
 * these.
 */
export async function followCase(
  base: string,
  receipt: string,
  locale: string,
): Promise<CaseStatus | Failure> {
  const variables = { receipt, locale };
  const answer = await run<{ complaintStatus: CaseStatus | null }>(
    base,
    'query',
    documentIds.followComplaint,
    variables,
  );
  if (!('data' in answer)) {
    const wrongCodes = answer.code === 'TOO_MANY_REQUESTS' && answer.path === 'receipt';
    return wrongCodes ? { ...answer, code: 'TOO_MANY_CODES' } : answer;
  }
  const missing = { stored: false, code: 'NOT_FOUND', path: 'receipt', retryable: false } as const;
  return answer.data.complaintStatus ?? missing;
}
