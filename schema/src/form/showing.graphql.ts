import { builder } from '../builder.ts';
import { ruleEditor } from '../case/ruleEditor.ts';
import { merchantFailures } from '../failure/failure.graphql.ts';
import { MerchantRef } from '../merchant/merchant.graphql.ts';
import { acceptShowing } from './acceptShowing.ts';
import { type Showing, type ShowingWait, showingWords } from './showing.ts';

const WaitKindEnum = builder.enumType('ShowingWaitKind', {
  description: 'What a widget can wait for before it shows.',
  values: {
    DELAY: { description: 'So many seconds have passed.' },
    SCROLL: { description: 'So much of the page was seen.' },
    EXIT: {
      description:
        'The mouse leaves the page at the top; without a mouse, the page goes into the background.',
    },
    EVENT: { description: 'A DOM event of a name reaches the window.' },
  } satisfies Record<ShowingWait['kind'], object>,
});

const WaitRef = builder.objectRef<ShowingWait>('ShowingWait').implement({
  description: 'Something that a widget waits for before it shows.',
  fields: (t) => ({
    kind: t.field({ type: WaitKindEnum, description: 'What it is.', resolve: ({ kind }) => kind }),
    seconds: t.float({
      nullable: true,
      description: 'Of a delay: how long, in seconds.',
      resolve: (wait) => (wait.kind === 'DELAY' ? wait.seconds : null),
    }),
    percent: t.float({
      nullable: true,
      description: 'Of scrolling: how much of the page, in per cent.',
      resolve: (wait) => (wait.kind === 'SCROLL' ? wait.percent : null),
    }),
    event: t.string({
      nullable: true,
      description: 'Of an event: its name.',
      resolve: (wait) => (wait.kind === 'EVENT' ? wait.event : null),
    }),
  }),
});

const ShowingRef = builder.objectRef<Showing>('Showing').implement({
  description: 'When the widget of a merchant shows, where its tag does not say so itself.',
  fields: (t) => ({
    waits: t.field({
      type: [WaitRef],
      description: 'What is waited for, one after another; none: nothing.',
      resolve: ({ waits }) => [...waits],
    }),
    sample: t.exposeFloat('sample', {
      description: 'Share of the lives of the page in which it shows, 0 to 1.',
    }),
    every: t.exposeInt('every', { description: 'Days between two times that the same visitor is asked.' }),
    times: t.exposeInt('times', {
      nullable: true,
      description: 'How often it shows within one life of the page; null: as often as it may.',
    }),
    open: t.exposeBoolean('open', { description: 'Whether the panel opens by itself as well.' }),
    words: t.string({
      description: 'The same as `data-when` of the tag writes it; empty: at once, to everybody.',
      resolve: showingWords,
    }),
  }),
});

builder.objectFields(MerchantRef, (t) => ({
  showing: t.field({
    type: ShowingRef,
    description: 'When its widget shows, where its tag does not say so itself.',
    resolve: ({ id }, _args, { ports }) => ports.merchants.showing(id),
  }),
}));

const WaitInput = builder.inputType('ShowingWaitInput', {
  description: 'Something to wait for: its kind, and the one part that belongs to it.',
  fields: (t) => ({
    kind: t.field({ type: WaitKindEnum, required: true, description: 'What it is.' }),
    seconds: t.float({ description: 'Of a delay: 0 to 86400 seconds.' }),
    percent: t.float({ description: 'Of scrolling: 0 to 100 per cent of the page.' }),
    event: t.string({ description: 'Of an event: its name, at most 100 characters, no white space.' }),
  }),
});

const ChangeInput = builder.inputType('ChangeShowingInput', {
  description: "When the widget shows, whole: an absent part is the product's own.",
  fields: (t) => ({
    merchantId: t.id({ required: true, description: 'The merchant.' }),
    waits: t.field({
      type: [WaitInput],
      description: 'What is waited for, one after another, at most 8; by default nothing.',
    }),
    sample: t.float({
      description: 'Share of the lives of the page in which it shows, 0 to 1; by default 1.',
    }),
    every: t.int({
      description: 'Days between two times that the same visitor is asked, 0 to 3650; by default 0.',
    }),
    times: t.int({
      description: 'How often it shows within one life of the page, 1 to 1000; by default without limit.',
    }),
    open: t.boolean({ description: 'Whether the panel opens by itself as well; by default not.' }),
  }),
});

const Success = builder.objectRef<{ readonly showing: Showing }>('ChangeShowingSuccess').implement({
  description: 'It holds for every page that is opened from now on, a few minutes later where one is cached.',
  fields: (t) => ({
    showing: t.expose('showing', { type: ShowingRef, description: 'When the widget shows.' }),
  }),
});

builder.mutationField('changeShowing', (t) =>
  t.field({
    type: Success,
    description:
      'Changes when the widget of a merchant shows. A tag with `?key=` in its address follows it, and its `data-when` wins. Safe to repeat. Scope MERCHANT_WRITE.',
    args: { input: t.arg({ type: ChangeInput, required: true }) },
    errors: { types: merchantFailures },
    resolve: async (_root, { input: { merchantId, ...wanted } }, context) => {
      await ruleEditor(merchantId, context);
      const showing = acceptShowing(wanted);
      await context.ports.merchants.changeShowing(merchantId, showing);
      return { showing };
    },
  }),
);
