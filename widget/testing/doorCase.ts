/** A case as the public door tells it; the fields of `followComplaint`. */
export type DoorCase = Record<string, unknown> & {
  readonly step: string;
  readonly messages: readonly object[];
  readonly evidence: readonly object[];
};

/** The one receipt that leads to a case. */
export const doorReceipt = 'K7QM-4T2P-9XWC-6HRN';

/** A case that has just arrived. */
export function newDoorCase(changes: object = {}): DoorCase {
  return {
    ...{ receipt: doorReceipt, kind: 'COMPLAINT', step: 'RECEIVED', merchantName: 'Lakeside Bakery' },
    erased: false,
    ...{ receivedAt: '2026-11-22T05:00:00Z', category: { code: 'DELIVERY.LATE', label: 'Late' } },
    ...{ nextBy: '2099-11-25T10:00:00Z', timeZone: 'Asia/Shanghai', waitingForYou: false },
    nextByExplained: 'Ordinary complaint: answered within 3 working days. The clock started on Sunday.',
    ...{ canSendMessage: true, canAddEvidence: true, canWithdraw: true, canRate: false, canReopen: false },
    ...{ messages: [], evidence: [] },
    ...changes,
  };
}

const ended = { nextBy: null, nextByExplained: null, canSendMessage: false, canAddEvidence: false };

/** The case after its customer has done something. */
export function afterAct(found: DoorCase, name: string, input: Readonly<Record<string, unknown>>): DoorCase {
  const open = {
    canRate: false,
    canReopen: false,
    canWithdraw: true,
    canSendMessage: true,
    canAddEvidence: true,
  };
  const reopened = { ...found, ...open, step: 'REOPENED' };
  const message = { fromCustomer: true, text: input.text, at: '2026-11-23T05:00:00Z', question: false };
  switch (name) {
    case 'sendComplaintMessage':
      return { ...found, waitingForYou: false, messages: [...found.messages, { ...message, remedies: [] }] };
    case 'rateHandling':
      if (input.satisfied !== true) return reopened;
      return { ...found, ...ended, step: 'CLOSED', canRate: false, canReopen: true, canWithdraw: false };
    case 'reopenComplaint':
      return reopened;
    case 'withdrawComplaint':
      return { ...found, ...ended, step: 'WITHDRAWN', canWithdraw: false, canReopen: true };
    default:
      return {
        ...found,
        evidence: [...found.evidence, { id: 'evd_1', type: 'image/jpeg', size: 2_100_000 }],
      };
  }
}
