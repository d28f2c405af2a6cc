import { builder } from '../builder.ts';
import { RoleEnum } from '../member/member.graphql.ts';
import {
  CallbackOutcomeEnum,
  InvalidReasonEnum,
  RemedyCodeEnum,
  SeverityEnum,
  ValidityEnum,
  ValidityReasonEnum,
} from './caseEnums.graphql.ts';
import { staffInput } from './caseInput.graphql.ts';
import { caseMutation } from './caseMutation.graphql.ts';
import { correctedOf } from './correctedOf.ts';
import type { Remedy } from './remedy.ts';
import { atMost, maybe, words } from './words.ts';

/** One remedy with what it costs. */
export const RemedyInput = builder.inputType('RemedyInput', {
  description: 'What the merchant does about a complaint, with what it costs.',
  fields: (t) => ({
    code: t.field({ type: RemedyCodeEnum, required: true, description: 'What is done.' }),
    amount: t.float({ description: "In the merchant's currency; needed where money is paid." }),
  }),
});

/** Remedies as the rules know them. @throws InvalidInput for more than twelve. */
export function remediesOf(
  given:
    | readonly { readonly code: Remedy['code']; readonly amount?: number | null | undefined }[]
    | null
    | undefined,
  path = 'remedies',
): Remedy[] {
  return atMost(12, given, path).map(({ code, amount }) => ({ code, amount: amount ?? null }));
}

const plain: readonly (readonly [
  string,
  string,
  'acknowledge' | 'investigate' | 'approveHandOver' | 'signHandOver' | 'resume' | 'completeDocuments',
])[] = [
  ['acknowledgeComplaint', 'Confirms to the customer that the case is known.', 'acknowledge'],
  ['startInvestigation', 'Begins to look into the case.', 'investigate'],
  ['approveHandOver', 'Approves the hand-over that waits.', 'approveHandOver'],
  ['signHandOver', 'Signs for a case that was handed to oneself.', 'signHandOver'],
  ['resumeComplaint', 'Lets the clock go on.', 'resume'],
  ['completeDocuments', 'Says that all documents are there.', 'completeDocuments'],
];
for (const [name, description, type] of plain) {
  const input = staffInput(name, () => ({}));
  caseMutation(name, description, input, () => ({ type, input: {} }));
}

caseMutation(
  'assessComplaint',
  'Judges whether it is justified, and files it under its categories.',
  staffInput('assessComplaint', (t) => ({
    validity: t.field({ type: ValidityEnum, required: true, description: 'Whether it is justified.' }),
    validityReason: t.field({ type: ValidityReasonEnum, description: 'Why; none where it is undetermined.' }),
    category: t.string({ description: 'Code of the primary category; absent: the categories stay.' }),
    secondary: t.stringList({ description: 'Codes of up to four secondary categories.' }),
    reason: t.string({ description: 'Why, in words.' }),
  })),
  ({ category, reason, secondary, validity, validityReason }) => ({
    type: 'assess',
    input: {
      validity,
      validityReason: validityReason ?? null,
      ...(category == null ? {} : { categories: [category, ...atMost(4, secondary, 'secondary')] }),
      ...maybe('reason', reason),
    },
  }),
);

caseMutation(
  'correctComplaint',
  'Puts right what is known of it, or adds what was found out: value, claims, whom it is about, who the customer is. Severity and rung follow.',
  staffInput('correctComplaint', (t) => ({
    amount: t.float({ description: "Value of the goods, in the merchant's currency." }),
    claimed: t.float({ description: 'Money that the customer claims.' }),
    repairs: t.int({ description: 'How often the same fault was repaired before, 0 to 1,000.' }),
    writtenConfirmation: t.boolean({ description: 'Whether the customer demands a written confirmation.' }),
    aboutIds: t.idList({ description: 'Further members whom it is about; at most 20.' }),
    aboutRole: t.field({
      type: RoleEnum,
      description: 'Highest role it is about, of somebody without a name.',
    }),
    tier: t.string({ description: 'Tier of the customer as the merchant names it.' }),
    vulnerable: t.boolean({ description: 'Whether the customer is somebody to take special care of.' }),
    namedHandlerId: t.id({ description: "The customer's own handler." }),
    reason: t.string({ required: true, description: 'Why.' }),
  })),
  ({ reason, ...given }) => ({
    type: 'correct',
    input: { facts: correctedOf(given), reason: words(reason, 'reason') },
  }),
);

caseMutation(
  'changeSeverity',
  'Changes how grave it is, with a reason.',
  staffInput('changeSeverity', (t) => ({
    severity: t.field({ type: SeverityEnum, required: true, description: 'How grave it is.' }),
    reason: t.string({ required: true, description: 'Why.' }),
  })),
  ({ reason, severity }) => ({
    type: 'changeSeverity',
    input: { severity, reason: words(reason, 'reason') },
  }),
);

caseMutation(
  'assignComplaint',
  'Hands it to a department, and to a person or nobody yet. What takes approval waits for it.',
  staffInput('assignComplaint', (t) => ({
    departmentId: t.id({ description: 'The department; absent: it stays.' }),
    memberId: t.id({ description: 'The person; absent: nobody yet.' }),
    reason: t.string({ description: 'Why.' }),
  })),
  ({ departmentId, memberId, reason }) => ({
    type: 'assign',
    input: { department: departmentId ?? null, member: memberId ?? null, ...maybe('reason', reason) },
  }),
);

caseMutation(
  'refuseHandOver',
  'Refuses the hand-over that waits.',
  staffInput('refuseHandOver', (t) => ({ reason: t.string({ required: true, description: 'Why.' }) })),
  ({ reason }) => ({ type: 'refuseHandOver', input: { reason: words(reason, 'reason') } }),
);

caseMutation(
  'respondToComplaint',
  'Answers the customer; with remedies it is an offer, which takes the rung of the case.',
  staffInput('respondToComplaint', (t) => ({
    text: t.string({ required: true, description: 'To the customer, at most 5,000 characters.' }),
    remedies: t.field({ type: [RemedyInput], description: 'What is offered.' }),
  })),
  ({ remedies, text }) => ({ type: 'answer', input: { text: words(text), remedies: remediesOf(remedies) } }),
);

caseMutation(
  'resolveComplaint',
  'Settles it with what is done for the customer. Takes the rung of the case.',
  staffInput('resolveComplaint', (t) => ({
    text: t.string({ required: true, description: 'To the customer, at most 5,000 characters.' }),
    remedies: t.field({ type: [RemedyInput], required: true, description: 'What is done, at least one.' }),
  })),
  ({ remedies, text }) => ({ type: 'resolve', input: { text: words(text), remedies: remediesOf(remedies) } }),
);

caseMutation(
  'rejectComplaint',
  'Does not uphold it, and tells the customer the reasons. Takes the rung of the case.',
  staffInput('rejectComplaint', (t) => ({
    text: t.string({ required: true, description: 'The reasons, to the customer.' }),
    validityReason: t.field({
      type: InvalidReasonEnum,
      required: true,
      description: 'Why it is not justified.',
    }),
    reason: t.string({ required: true, description: 'Why, for the record.' }),
  })),
  ({ reason, text, validityReason }) => ({
    type: 'reject',
    input: { text: words(text), validityReason, reason: words(reason, 'reason') },
  }),
);

caseMutation(
  'recordCallback',
  'Records what the customer said when asked, or that nobody was reached. Satisfied closes it, dissatisfied reopens it one rung higher.',
  staffInput('recordCallback', (t) => ({
    outcome: t.field({ type: CallbackOutcomeEnum, required: true, description: 'What came of it.' }),
    handledWell: t.string({ description: 'What was handled well.' }),
    handledBadly: t.string({ description: 'What was not.' }),
  })),
  ({ handledBadly, handledWell, outcome }) => ({
    type: 'recordCallback',
    input: { outcome, ...maybe('handledWell', handledWell), ...maybe('handledBadly', handledBadly) },
  }),
);

caseMutation(
  'closeComplaint',
  'Closes it, or refuses with the list of what is missing.',
  staffInput('closeComplaint', (t) => ({ lesson: t.string({ description: 'What was learned from it.' }) })),
  ({ lesson }) => ({ type: 'close', input: maybe('lesson', lesson) }),
);

caseMutation(
  'pauseComplaint',
  'Stops the clock while the customer is waited for.',
  staffInput('pauseComplaint', (t) => ({ reason: t.string({ required: true, description: 'Why.' }) })),
  ({ reason }) => ({ type: 'pause', input: { reason: words(reason, 'reason') } }),
);

caseMutation(
  'addComplaintNote',
  'Adds a note that the customer does not see.',
  staffInput('addComplaintNote', (t) => ({ text: t.string({ required: true, description: 'The note.' }) })),
  ({ text }) => ({ type: 'addNote', input: { text: words(text) } }),
);
