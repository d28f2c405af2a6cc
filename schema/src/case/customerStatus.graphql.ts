import { builder } from '../builder.ts';
import { ComplaintStatusRef } from '../complaint/complaint.graphql.ts';
import type { FiledComplaint } from '../complaint/complaint.port.ts';
import type { Context } from '../context.ts';
import { type Locale, localeFor } from '../form/form.ts';
import { RemedyRef } from './caseEvent.graphql.ts';
import { lookAt } from './caseLook.ts';
import { nextDue } from './caseSummary.ts';
import { conversation, type Said } from './conversation.ts';
import { customerView } from './customerView.ts';

const SaidRef = builder.objectRef<Said>('CaseMessage').implement({
  description: 'Something that was said between customer and merchant.',
  fields: (t) => ({
    fromCustomer: t.exposeBoolean('fromCustomer', { description: 'True: the customer said it.' }),
    text: t.exposeString('text', { description: 'The words.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    question: t.exposeBoolean('question', { description: 'Whether the merchant waits for an answer.' }),
    remedies: t.field({
      type: [RemedyRef],
      description: 'What is done or offered with it.',
      resolve: ({ remedies }) => [...remedies],
    }),
  }),
});

async function viewOf(complaint: FiledComplaint, { ports, locale }: Context, wanted?: string | null) {
  const { state } = await lookAt(complaint, ports);
  const spoken: Locale = wanted == null ? locale : localeFor(wanted);
  return customerView(state, spoken);
}

builder.objectFields(ComplaintStatusRef, (t) => ({
  now: t.string({
    description: 'Where it stands, in plain words.',
    args: { locale: t.arg.string({ description: 'Language; by default that of the request.' }) },
    resolve: async (complaint, { locale }, context) => (await viewOf(complaint, context, locale)).now,
  }),
  next: t.string({
    description: 'What happens next, in plain words.',
    args: { locale: t.arg.string({ description: 'Language; by default that of the request.' }) },
    resolve: async (complaint, { locale }, context) => (await viewOf(complaint, context, locale)).next,
  }),
  nextBy: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'By when; null: no deadline runs.',
    resolve: async (complaint, _args, { ports }) => {
      const { file, state } = await lookAt(complaint, ports);
      return nextDue(state, file.deadlines);
    },
  }),
  waitingForYou: t.boolean({
    description: 'Whether the merchant waits for an answer of the customer.',
    resolve: async (complaint, _args, context) => (await viewOf(complaint, context)).waitingForYou,
  }),
  canSendMessage: t.boolean({
    description: 'Whether a message can be sent now.',
    resolve: async (complaint, _args, context) => (await viewOf(complaint, context)).canSendMessage,
  }),
  canWithdraw: t.boolean({
    description: 'Whether it can be withdrawn now.',
    resolve: async (complaint, _args, context) => (await viewOf(complaint, context)).canWithdraw,
  }),
  canRate: t.boolean({
    description: 'Whether the handling can be rated now.',
    resolve: async (complaint, _args, context) => (await viewOf(complaint, context)).canRate,
  }),
  canReopen: t.boolean({
    description: 'Whether it can be opened again now.',
    resolve: async (complaint, _args, context) => (await viewOf(complaint, context)).canReopen,
  }),
  messages: t.field({
    type: [SaidRef],
    description: 'What was said between customer and merchant, oldest first.',
    resolve: async (complaint, _args, { ports }) =>
      conversation((await lookAt(complaint, ports)).events.map(({ event }) => event)),
  }),
}));
