import { builder } from '../builder.ts';
import { ComplaintRef } from '../complaint/complaint.graphql.ts';
import { merchantFailures } from '../failure/failure.graphql.ts';
import { InvalidInput, NotFound } from '../failure/failure.ts';
import { canSee, requireScope } from '../key/key.ts';
import { checkEditor } from '../member/checkEditor.ts';
import { MerchantRef } from '../merchant/merchant.graphql.ts';
import { byPageSize, connectionOf, pageRequest } from '../page/page.ts';
import { messageId, parseMessageId } from './messageId.ts';
import { type OutboxMessage, type OutboxState, outboxKinds } from './outboxMessage.ts';

const OutboxStateEnum = builder.enumType('OutboxState', {
  description: 'What became of a message.',
  values: {
    WAITING: { description: 'It waits for its time, its way or its next try.' },
    SENT: { description: 'It was handed over.' },
    GIVEN_UP: { description: 'It could not be handed over and waits for a person.' },
    DROPPED: { description: 'There was no reason left to send it when its time came.' },
  } satisfies Record<OutboxState, object>,
});

const OutboxKindEnum = builder.enumType('OutboxKind', {
  description: 'By which way a message goes out.',
  values: outboxKinds,
});

function payloadText({ payload }: OutboxMessage, key: string): string | null {
  const value = payload[key];
  return typeof value === 'string' ? value : null;
}

const OutboxMessageRef = builder.objectRef<OutboxMessage>('OutboxMessage').implement({
  description: 'A message that goes out at least once: a mail to a customer or the staff.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ merchantId, id }) => messageId(merchantId, id) }),
    kind: t.field({ type: OutboxKindEnum, description: 'By which way.', resolve: ({ kind }) => kind }),
    mail: t.string({
      nullable: true,
      description:
        'Which mail it is: RECEIPT, MESSAGE, ANSWER, CALLBACK to the customer, ALERT, WARNING, ESCALATION to the staff; null: no mail.',
      resolve: (message) => payloadText(message, 'mail'),
    }),
    complaint: t.field({
      type: ComplaintRef,
      nullable: true,
      description: 'The case that it is about; null: about none.',
      resolve: (message, _args, { ports }) => {
        const id = payloadText(message, 'complaint');
        return id === null ? null : ports.complaints.byId(message.merchantId, id);
      },
    }),
    state: t.field({
      type: OutboxStateEnum,
      description: 'What became of it.',
      resolve: ({ state }) => state,
    }),
    tries: t.exposeInt('attempts', {
      description: 'Tries so far, since it was last set on its way.',
    }),
    lastError: t.exposeString('lastError', {
      nullable: true,
      description: 'Why the last try failed, or why it was dropped; null: nothing went wrong.',
    }),
    nextTry: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it is tried next; null: not any more.',
      resolve: ({ dueAt, state }) => (state === 'WAITING' ? dueAt : null),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When its cause happened.' }),
    sentAt: t.expose('sentAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was handed over; null: it was not.',
    }),
  }),
});

builder.objectFields(MerchantRef, (t) => ({
  outbox: t.connection({
    type: OutboxMessageRef,
    description:
      'Messages that go out, newest first; a page holds at most 100. Needs the scope COMPLAINTS_READ.',
    authScopes: { scope: 'COMPLAINTS_READ' },
    complexity: byPageSize,
    args: { state: t.arg({ type: OutboxStateEnum, description: 'Only those; absent: all.' }) },
    resolve: async ({ id }, { state, ...page }, { ports }) => {
      const request = pageRequest(page, 2);
      return connectionOf(await ports.outbox.page(id, state ?? undefined, request), request);
    },
  }),
}));

const RetryMessageSuccess = builder
  .objectRef<{ readonly message: OutboxMessage }>('RetryMessageSuccess')
  .implement({
    description: 'The message is on its way.',
    fields: (t) => ({
      message: t.expose('message', { type: OutboxMessageRef, description: 'As it is now.' }),
    }),
  });

builder.mutationField('retryMessage', (t) =>
  t.field({
    type: RetryMessageSuccess,
    description:
      'Tries a message that was given up, or whose next try is still to come, at once; from then on it is worth trying for seven days again. What waits for its first try keeps its time. Scope COMPLAINTS_WRITE.',
    args: { messageId: t.arg.id({ required: true, description: 'The message.' }) },
    errors: { types: merchantFailures },
    resolve: async (_root, { messageId: given }, { viewer, ports, now }) => {
      const known = requireScope(viewer, 'COMPLAINTS_WRITE');
      const named = parseMessageId(given);
      if (named === null || !canSee(known, named.merchantId)) throw new NotFound('NOT_FOUND', 'messageId');
      await checkEditor(known, named.merchantId, ports, now);
      const message = await ports.outbox.revive(named.merchantId, named.id, now);
      if (message === null) throw new NotFound('NOT_FOUND', 'messageId');
      if (message.state !== 'WAITING') throw new InvalidInput('NOTHING_CHANGES', 'messageId');
      return { message };
    },
  }),
);
