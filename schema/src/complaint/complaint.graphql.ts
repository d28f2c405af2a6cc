import { builder } from '../builder.ts';
import { answeredOnTime } from '../case/clock/answeredOnTime.ts';
import { CategoryRef, categoryInSet } from '../category/category.graphql.ts';
import { CustomerRef } from '../customer/customerIdentity.graphql.ts';
import { remediesWanted } from '../form/form.ts';
import { canSee, requireViewer } from '../key/key.ts';
import { parsePublicId, publicId } from '../submission/publicId.ts';
import { ChannelEnum, MarkEnum } from '../submission/submission.graphql.ts';
import type { FiledComplaint } from './complaint.port.ts';
import { complaintKinds, complaintSteps } from './complaint.ts';
import type { Contact } from './contact.ts';

/** What a customer came for. */
export const ComplaintKindEnum = builder.enumType('ComplaintKind', {
  description: 'What a customer came for. Only complaints are counted as complaints.',
  values: complaintKinds,
});

/** Steps of a case. */
export const ComplaintStepEnum = builder.enumType('ComplaintStep', {
  description: 'Steps of a case, after ISO 10002.',
  values: complaintSteps,
});

/** What a complainant asks for. */
export const RemedyWantedEnum = builder.enumType('RemedyWanted', {
  description: 'What a complainant asks for.',
  values: remediesWanted,
});

const ContactRef = builder.objectRef<Contact>('Contact').implement({
  description: 'How to reach a complainant.',
  fields: (t) => ({
    name: t.exposeString('name', { nullable: true, description: 'Name.' }),
    email: t.exposeString('email', { nullable: true, description: 'E-mail address.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'Phone number as it was given.' }),
  }),
});

/** A further fact about a complaint. */
export const FacetRef = builder
  .objectRef<{ readonly name: string; readonly value: string }>('Facet')
  .implement({
    description: 'A further fact about a complaint.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Name of the fact.' }),
      value: t.exposeString('value', { description: 'Its value.' }),
    }),
  });

/** A complaint, a query or a request for help. */
export const ComplaintRef = builder.objectRef<FiledComplaint>('Complaint');

ComplaintRef.implement({
  description: 'A complaint, a query or a request for help of one customer.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ merchantId, id }) => publicId('cmp', merchantId, id) }),
    receipt: t.exposeString('receipt', { description: 'The code that its customer holds.' }),
    kind: t.field({
      type: ComplaintKindEnum,
      description: 'What the customer came for.',
      resolve: ({ kind }) => kind,
    }),
    step: t.field({
      type: ComplaintStepEnum,
      description: 'Where its handling stands.',
      resolve: ({ step }) => step,
    }),
    category: t.field({
      type: CategoryRef,
      description: 'Primary category, the deepest that was chosen.',
      resolve: async ({ merchantId, category }, _args, { ports }) =>
        categoryInSet(category, await ports.categories.ofMerchant(merchantId)),
    }),
    text: t.exposeString('text', { description: 'What happened, unchanged.' }),
    remedyWanted: t.field({
      type: RemedyWantedEnum,
      nullable: true,
      description: 'What the customer asks for.',
      resolve: ({ remedyWanted }) => remedyWanted,
    }),
    contact: t.expose('contact', { type: ContactRef, nullable: true, description: 'Null: anonymous.' }),
    consentVersion: t.exposeInt('consentVersion', {
      nullable: true,
      description: 'Version of the consent text that came with the contact.',
    }),
    channel: t.field({
      type: ChannelEnum,
      description: 'Where it came from.',
      resolve: ({ channel }) => channel,
    }),
    language: t.exposeString('language', { nullable: true, description: 'Language tag of the words.' }),
    product: t.exposeString('product', { nullable: true, description: 'What it is about.' }),
    order: t.exposeString('order', { nullable: true, description: 'Order number.' }),
    customer: t.field({
      type: CustomerRef,
      nullable: true,
      description: "The customer as the host's system names them; null: not named.",
      resolve: ({ customer }) => customer ?? null,
    }),
    amount: t.exposeFloat('amount', {
      nullable: true,
      description: "Value of the goods, in the merchant's currency.",
    }),
    happenedOn: t.expose('happenedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day on which it happened.',
    }),
    onTime: t.boolean({
      nullable: true,
      description:
        'Whether it was handled by its deadlines: false once one was missed, true once all were met; of an imported complaint what its file says. Null: not known yet.',
      resolve: async ({ id, merchantId, onTime }, _args, { ports, now }) =>
        onTime ?? answeredOnTime(await ports.cases.deadlines(merchantId, id), now),
    }),
    disputed: t.exposeBoolean('disputed', {
      nullable: true,
      description: 'Whether the customer disputed the outcome; null: not known.',
    }),
    passedOnAfterHours: t.float({
      nullable: true,
      description:
        'Hours from receipt until it was passed on; null: not known, or the dates contradict each other.',
      resolve: ({ passedOnAfter }) => (passedOnAfter === null ? null : passedOnAfter / 3_600_000),
    }),
    facets: t.field({
      type: [FacetRef],
      description: 'What it is cut by besides its categories: what the form or a file said.',
      resolve: ({ facets }) => Object.entries(facets).map(([name, value]) => ({ name, value })),
    }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When the customer complained.' }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime', description: 'When it arrived here.' }),
    day: t.expose('day', { type: 'Date', description: "Day of the complaint in the merchant's zone." }),
    itemNumber: t.string({
      nullable: true,
      description: 'Number of the article or part.',
      resolve: ({ details }) => details?.itemNumber ?? null,
    }),
    batch: t.string({
      nullable: true,
      description: 'Batch.',
      resolve: ({ details }) => details?.batch ?? null,
    }),
    quantity: t.float({
      nullable: true,
      description: 'How many or how much.',
      resolve: ({ details }) => details?.quantity ?? null,
    }),
    deliveredOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which the goods were handed over to be brought.',
      resolve: ({ details }) => details?.deliveredOn ?? null,
    }),
    arrivedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which they arrived.',
      resolve: ({ details }) => details?.arrivedOn ?? null,
    }),
    statedReason: t.string({
      nullable: true,
      description: 'Why, as the customer states it.',
      resolve: ({ details }) => details?.statedReason ?? null,
    }),
    formNumber: t.string({
      nullable: true,
      description: 'Number of the paper form.',
      resolve: ({ details }) => details?.formNumber ?? null,
    }),
    marks: t.field({
      type: [MarkEnum],
      description: 'What is odd about it.',
      resolve: ({ marks }) => [...marks],
    }),
  }),
});

/** What someone who holds the receipt may see. */
export const ComplaintStatusRef = builder.objectRef<FiledComplaint>('ComplaintStatus').implement({
  description: 'What the holder of a receipt sees: no name, no contact, none of the words.',
  fields: (t) => ({
    receipt: t.exposeString('receipt', { description: 'The receipt.' }),
    kind: t.field({
      type: ComplaintKindEnum,
      description: 'What the customer came for.',
      resolve: ({ kind }) => kind,
    }),
    step: t.field({
      type: ComplaintStepEnum,
      description: 'Where its handling stands.',
      resolve: ({ step }) => step,
    }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime', description: 'When it arrived.' }),
    merchantName: t.string({
      description: 'Whom the complaint is about.',
      resolve: async ({ merchantId }, _args, { ports }) =>
        (await ports.merchants.byId(merchantId))?.name ?? '',
    }),
    category: t.field({
      type: CategoryRef,
      description: 'Primary category.',
      resolve: async ({ merchantId, category }, _args, { ports }) =>
        categoryInSet(category, await ports.categories.ofMerchant(merchantId)),
    }),
  }),
});

builder.queryField('complaintStatus', (t) =>
  t.field({
    type: ComplaintStatusRef,
    nullable: true,
    description: 'What became of a complaint, for whoever holds its receipt; null where there is none.',
    args: { receipt: t.arg.string({ required: true, description: 'The code, with or without its dashes.' }) },
    resolve: (_root, { receipt }, { ports }) => ports.complaints.byReceipt(receipt),
  }),
);

builder.queryField('complaint', (t) =>
  t.field({
    type: ComplaintRef,
    nullable: true,
    description:
      'A complaint; null where there is none with this id or it is not yours. Scope COMPLAINTS_READ.',
    authScopes: { scope: 'COMPLAINTS_READ' },
    args: { id: t.arg.id({ required: true, description: 'Its opaque id.' }) },
    resolve: (_root, { id }, { viewer, ports }) => {
      const named = parsePublicId('cmp', id);
      if (named === null || !canSee(requireViewer(viewer), named.merchantId)) return null;
      return ports.complaints.byId(named.merchantId, named.id);
    },
  }),
);
