import { builder } from '../builder.ts';
import { explainDeadline } from '../calendar/explainDeadline.ts';
import { ComplaintStatusRef } from '../complaint/complaint.graphql.ts';
import type { FiledComplaint } from '../complaint/complaint.port.ts';
import type { Context } from '../context.ts';
import { EvidenceRef } from '../evidence/evidence.graphql.ts';
import { evidenceLimits } from '../evidence/evidence.ts';
import { type Locale, localeFor } from '../form/form.ts';
import { RemedyRef } from './caseEvent.graphql.ts';
import { lookAt } from './caseLook.ts';
import { nextDeadline, nextDue } from './caseSummary.ts';
import { conversation, type Said } from './conversation.ts';
import { customerView, erasedView } from './customerView.ts';

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

function spoken(wanted: string | null | undefined, usual: Locale): Locale {
  return wanted == null ? usual : localeFor(wanted);
}

async function viewOf(complaint: FiledComplaint, { ports, locale }: Context, wanted?: string | null) {
  const { state } = await lookAt(complaint, ports);
  const words = spoken(wanted, locale);
  return complaint.erasedAt === undefined ? customerView(state, words) : erasedView(state, words);
}

builder.objectFields(ComplaintStatusRef, (t) => ({
  erased: t.boolean({
    description: 'Whether the words and the contact were erased; nothing can be done any more.',
    resolve: ({ erasedAt }) => erasedAt !== undefined,
  }),
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
      return complaint.erasedAt === undefined ? nextDue(state, file.deadlines) : null;
    },
  }),
  nextByExplained: t.string({
    nullable: true,
    description:
      'How `nextBy` was reckoned: the rule, what set the clock going, the days and hours that count and those that do not, the pauses. Null: no deadline runs.',
    args: { locale: t.arg.string({ description: 'Language; by default that of the request.' }) },
    resolve: async (complaint, args, { ports, locale }) => {
      const { file, state } = await lookAt(complaint, ports);
      const next = complaint.erasedAt === undefined ? nextDeadline(state, file.deadlines) : null;
      return next === null ? null : explainDeadline(next, spoken(args.locale, locale));
    },
  }),
  timeZone: t.string({
    description: 'IANA zone of the merchant, in which its working hours and deadlines are reckoned.',
    resolve: async (complaint, _args, { ports }) => (await lookAt(complaint, ports)).rules.calendar.timeZone,
  }),
  waitingForYou: t.boolean({
    description: 'Whether the merchant waits for an answer of the customer.',
    resolve: async (complaint, _args, context) => (await viewOf(complaint, context)).waitingForYou,
  }),
  canSendMessage: t.boolean({
    description: 'Whether a message can be sent now.',
    resolve: async (complaint, _args, context) => (await viewOf(complaint, context)).canSendMessage,
  }),
  canAddEvidence: t.boolean({
    description: 'Whether a photo or document can be added now.',
    resolve: async (complaint, _args, context) => {
      const { id, merchantId } = complaint;
      const files = await context.ports.evidence.ofComplaint(merchantId, id);
      return files.length < evidenceLimits.files && (await viewOf(complaint, context)).canAddEvidence;
    },
  }),
  evidence: t.field({
    type: [EvidenceRef],
    description: 'Photos and documents, oldest first.',
    resolve: async ({ id, merchantId }, _args, { ports }) => [
      ...(await ports.evidence.ofComplaint(merchantId, id)),
    ],
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
      complaint.erasedAt === undefined
        ? conversation((await lookAt(complaint, ports)).events.map(({ event }) => event))
        : [],
  }),
}));
