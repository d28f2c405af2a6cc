import { builder } from '../builder.ts';
import { ComplaintStatusRef } from '../complaint/complaint.graphql.ts';
import { caseFailures } from './caseFailure.graphql.ts';
import { openInput } from './caseInput.graphql.ts';
import { type CaseDone, carryOut, caseMutation } from './caseMutation.graphql.ts';
import { maybe, words } from './words.ts';

caseMutation(
  'reopenComplaint',
  'Opens it again one rung higher.',
  openInput('reopenComplaint', (t) => ({
    reason: t.string({ required: true, description: 'Why, at most 5,000 characters.' }),
    locale: t.string({ description: 'Language of the answer.' }),
  })),
  ({ reason }) => ({ type: 'reopen', input: { reason: words(reason, 'reason') } }),
  true,
);

caseMutation(
  'withdrawComplaint',
  'Withdraws it. Staff give the reason.',
  openInput('withdrawComplaint', (t) => ({
    reason: t.string({ description: 'Why; needed from staff.' }),
    locale: t.string({ description: 'Language of the answer.' }),
  })),
  ({ reason }) => ({ type: 'withdraw', input: maybe('reason', reason) }),
  true,
);

caseMutation(
  'sendComplaintMessage',
  'Sends a message to the other side. A question of the staff stops the clock until the customer answers.',
  openInput('sendComplaintMessage', (t) => ({
    text: t.string({ required: true, description: 'At most 5,000 characters.' }),
    question: t.boolean({ description: 'Whether it asks the customer something; of the staff only.' }),
    locale: t.string({ description: 'Language of the answer.' }),
  })),
  ({ question, text }) => ({
    type: 'sendMessage',
    input: { text: words(text), question: question ?? false },
  }),
  true,
);

const RateHandlingInput = builder.inputType('RateHandlingInput', {
  description: 'Whether the handling helped, from whoever holds the receipt.',
  fields: (t) => ({
    receipt: t.string({ required: true, description: 'The receipt.' }),
    id: t.id({ description: 'UUID made by the client: the same again does nothing more.' }),
    satisfied: t.boolean({
      required: true,
      description: 'True closes it; false opens it again one rung higher.',
    }),
    handledWell: t.string({ description: 'What was handled well.' }),
    handledBadly: t.string({ description: 'What was not.' }),
    locale: t.string({ description: 'Language of the answer.' }),
  }),
});

const RateHandlingSuccess = builder.objectRef<CaseDone>('RateHandlingSuccess').implement({
  description: 'It is recorded and on disk.',
  fields: (t) => ({
    status: t.field({
      type: ComplaintStatusRef,
      description: 'The case as its customer sees it.',
      resolve: ({ status }) => status,
    }),
    repeated: t.exposeBoolean('repeated', {
      description: 'Whether it was recorded before with the same id.',
    }),
  }),
});

builder.mutationField('rateHandling', (t) =>
  t.field({
    type: RateHandlingSuccess,
    description: 'Says whether the handling helped, once the merchant has settled the case.',
    args: { input: t.arg({ type: RateHandlingInput, required: true }) },
    errors: { types: caseFailures },
    resolve: (_root, { input }, context) => {
      const { handledBadly, handledWell, id, receipt, satisfied } = input;
      const outcome = satisfied ? 'SATISFIED' : 'DISSATISFIED';
      const said = { ...maybe('handledWell', handledWell), ...maybe('handledBadly', handledBadly) };
      const command = { type: 'recordCallback', input: { outcome, ...said } } as const;
      return carryOut({ receipt, id: id ?? null }, () => command, context);
    },
  }),
);
