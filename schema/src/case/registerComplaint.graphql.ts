import { builder } from '../builder.ts';
import { ComplaintKindEnum, ComplaintRef, RemedyWantedEnum } from '../complaint/complaint.graphql.ts';
import type { FiledComplaint } from '../complaint/complaint.port.ts';
import { acceptComplaint } from '../complaint/complaint.ts';
import { checkMoney } from '../complaint/complaintDetails.ts';
import { ContactInput, FacetsInputRef } from '../complaint/submitComplaint.graphql.ts';
import { IdConflict, NotFound } from '../failure/failure.ts';
import { actingMember } from '../member/actingMember.ts';
import { RoleEnum } from '../member/member.graphql.ts';
import { maxName } from '../rating/rating.ts';
import { accepting } from '../submission/caller.ts';
import { ChannelEnum } from '../submission/submission.graphql.ts';
import { checkText } from '../submission/text.ts';
import { caseFailures } from './caseFailure.graphql.ts';
import { RemedyInput, remediesOf } from './caseMutations.graphql.ts';
import { checkRepairs } from './correctedOf.ts';
import type { FurtherFacts } from './openCase.ts';
import { atMost, words } from './words.ts';

const SettledInput = builder.inputType('SettledInput', {
  description: 'How it was settled on the spot.',
  fields: (t) => ({
    text: t.string({ required: true, description: 'What was said to the customer.' }),
    remedies: t.field({ type: [RemedyInput], required: true, description: 'What was done, at least one.' }),
  }),
});

const RegisterComplaintInput = builder.inputType('RegisterComplaintInput', {
  description: 'A complaint that staff take down on behalf of a customer.',
  fields: (t) => ({
    merchantId: t.id({ required: true, description: 'The merchant.' }),
    id: t.id({ required: true, description: 'UUID made by the client, the same on every retry.' }),
    kind: t.field({ type: ComplaintKindEnum, description: 'By default COMPLAINT.' }),
    channel: t.field({
      type: ChannelEnum,
      required: true,
      description: 'How it came: PHONE, COUNTER, LETTER …',
    }),
    category: t.string({ required: true, description: 'Code of the primary category.' }),
    secondary: t.stringList({ description: 'Codes of up to four secondary categories.' }),
    text: t.string({ required: true, description: 'What happened, at most 5,000 characters.' }),
    remedy: t.field({ type: RemedyWantedEnum, description: 'What the customer asks for.' }),
    contact: t.field({ type: ContactInput, description: 'How to reach the customer; absent: anonymous.' }),
    consentVersion: t.int({ description: 'Version of the consent text that was read out or shown.' }),
    order: t.string({ description: 'Order number.' }),
    product: t.string({ description: 'What it is about.' }),
    amount: t.float({ description: "Value of the goods, in the merchant's currency." }),
    itemNumber: t.string({ description: 'Number of the article or part, at most 200 characters.' }),
    batch: t.string({ description: 'Batch, at most 200 characters.' }),
    quantity: t.float({ description: 'How many or how much, above 0.' }),
    deliveredOn: t.field({
      type: 'Date',
      description: 'Day on which the goods were handed over to be brought, not in the future.',
    }),
    arrivedOn: t.field({ type: 'Date', description: 'Day on which they arrived, not in the future.' }),
    statedReason: t.string({ description: 'Why, as the customer states it, at most 2,000 characters.' }),
    formNumber: t.string({ description: 'Number of the paper form, at most 200 characters.' }),
    claimed: t.float({ description: 'Money that the customer claims.' }),
    repairs: t.int({ description: 'How often the same fault was repaired before, 0 to 1,000.' }),
    writtenConfirmation: t.boolean({ description: 'Whether the customer demands a written confirmation.' }),
    insists: t.boolean({ description: 'Whether the customer insists on the manager.' }),
    aboutIds: t.idList({ description: 'Members whom it is about.' }),
    aboutRole: t.field({
      type: RoleEnum,
      description: 'Highest role it is about, of somebody without a name.',
    }),
    tier: t.string({ description: 'Tier of the customer as the merchant names it.' }),
    vulnerable: t.boolean({ description: 'Whether the customer is somebody to take special care of.' }),
    namedHandlerId: t.id({ description: "The customer's own handler." }),
    happenedOn: t.field({ type: 'Date', description: 'Day on which it happened, not in the future.' }),
    locale: t.string({ description: 'Language tag of the words.' }),
    facets: t.field({ type: FacetsInputRef, description: 'What else it is about.' }),
    settled: t.field({ type: SettledInput, description: 'How it was settled on the spot.' }),
  }),
});

type Input = typeof RegisterComplaintInput.$inferInput;

function furtherOf(input: Input): FurtherFacts {
  const { aboutIds, aboutRole, claimed, insists, namedHandlerId, repairs, tier } = input;
  return {
    claimed: checkMoney(claimed, 'claimed'),
    repairs: checkRepairs(repairs) ?? 0,
    writtenConfirmation: input.writtenConfirmation ?? false,
    insists: insists ?? false,
    about: atMost(20, aboutIds, 'aboutIds'),
    aboutRole: aboutRole ?? null,
    tier: checkText(tier, 'tier', maxName)?.trim() ?? null,
    vulnerable: input.vulnerable ?? false,
    namedHandler: namedHandlerId ?? null,
  };
}

const RegisterComplaintSuccess = builder
  .objectRef<{ readonly complaint: FiledComplaint; readonly repeated: boolean }>('RegisterComplaintSuccess')
  .implement({
    description: 'The complaint is on disk.',
    fields: (t) => ({
      complaint: t.expose('complaint', { type: ComplaintRef, description: 'The case, with its receipt.' }),
      repeated: t.exposeBoolean('repeated', { description: 'Whether it was stored before.' }),
    }),
  });

builder.mutationField('registerComplaint', (t) =>
  t.field({
    type: RegisterComplaintSuccess,
    description:
      'Takes down a complaint on behalf of a customer: from the phone, the counter, a letter. Safe to repeat with the same id. Scope COMPLAINTS_WRITE.',
    args: { input: t.arg({ type: RegisterComplaintInput, required: true }) },
    errors: { types: caseFailures },
    resolve: async (_root, { input }, { viewer, ports, now }) => {
      const { contact, merchantId, settled } = input;
      const actor = await actingMember(viewer, 'COMPLAINTS_WRITE', merchantId, ports, now);
      const merchant = await ports.merchants.byId(merchantId);
      if (merchant === null) throw new NotFound('NOT_FOUND', 'merchantId');
      const categories = await ports.categories.ofMerchant(merchantId);
      const { channel } = input;
      const { accepted, further } = await accepting(
        () => {
          const taken = { ...input, anonymous: contact == null };
          const accepted = acceptComplaint(taken, { merchant, categories, channel, now });
          return { accepted, further: furtherOf(input) };
        },
        () => ports.complaints.reject(merchantId, now),
      );
      const stored = await ports.cases.register(accepted, {
        actor,
        at: now,
        further,
        settled:
          settled == null
            ? undefined
            : {
                text: words(settled.text, 'settled.text'),
                remedies: remediesOf(settled.remedies, 'settled.remedies'),
              },
      });
      if (stored.outcome === 'CONFLICT') throw new IdConflict();
      const complaint = await ports.complaints.byId(merchantId, accepted.id);
      if (complaint === null) throw new NotFound('NOT_FOUND', 'id');
      return { complaint, repeated: stored.outcome === 'DUPLICATE' };
    },
  }),
);
