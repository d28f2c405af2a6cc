import { builder } from '../builder.ts';
import { CustomerInputRef } from '../customer/customerIdentity.graphql.ts';
import { submissionFailures } from '../failure/failure.graphql.ts';
import type { Submitted } from '../submission/submitted.ts';
import { ComplaintKindEnum, RemedyWantedEnum } from './complaint.graphql.ts';
import type { FacetsInput } from './facet.ts';
import { submitComplaint } from './submitComplaint.ts';

const SubmitComplaintSuccess = builder.objectRef<Submitted>('SubmitComplaintSuccess').implement({
  description: 'The complaint is on disk.',
  fields: (t) => ({
    receipt: t.exposeString('receipt', {
      description: 'The code to follow it by; the same for the same submission.',
    }),
    repeated: t.exposeBoolean('repeated', { description: 'Whether it was stored before.' }),
  }),
});

/** How to reach a complainant. */
export const ContactInput = builder.inputType('ContactInput', {
  description: 'How to reach the complainant; at least e-mail or phone.',
  fields: (t) => ({
    name: t.string({ description: 'Name, at most 200 characters.' }),
    email: t.string({ description: 'E-mail address, at most 200 characters.' }),
    phone: t.string({ description: 'Phone number, at most 200 characters.' }),
  }),
});

/** What a complaint is about besides its category and product. */
export const FacetsInputRef = builder.inputRef<FacetsInput>('FacetsInput').implement({
  description: 'What a complaint is about besides its category and product; absent parts are not known.',
  fields: (t) => ({
    goodsOrService: t.string({ description: '`GOODS` or `SERVICE`, or your own word.' }),
    nature: t.string({ description: 'Its nature, in your words.' }),
    stage: t.string({ description: 'Key of the stage of the service.' }),
    staff: t.string({ description: 'Who served.' }),
    department: t.string({ description: 'Department that served.' }),
  }),
});

const SubmitComplaintInput = builder.inputType('SubmitComplaintInput', {
  description: 'A complaint, a query or a request for help of one customer.',
  fields: (t) => ({
    key: t.string({ required: true, description: 'Publishable key of the merchant.' }),
    id: t.id({ required: true, description: 'UUID made by the client, the same on every retry.' }),
    kind: t.field({ type: ComplaintKindEnum, description: 'By default COMPLAINT.' }),
    category: t.string({ required: true, description: 'Code of the primary category.' }),
    text: t.string({ required: true, description: 'What happened, at most 5,000 characters.' }),
    remedy: t.field({ type: RemedyWantedEnum, description: 'What the customer asks for.' }),
    anonymous: t.boolean({ required: true, description: 'True: without contact.' }),
    contact: t.field({ type: ContactInput, description: 'Needed unless anonymous.' }),
    consentVersion: t.int({ description: 'Version of the consent text that was shown.' }),
    order: t.string({ description: 'Order number, at most 200 characters.' }),
    product: t.string({ description: 'What it is about, at most 200 characters.' }),
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
    happenedOn: t.field({ type: 'Date', description: 'Day on which it happened, not in the future.' }),
    locale: t.string({ description: 'Language tag of the words; also the language of the answer.' }),
    ratingId: t.id({ description: 'UUID of the rating that led to it.' }),
    customer: t.field({ type: CustomerInputRef, description: "Who it is, as the host's system says." }),
    secondary: t.stringList({ description: 'Codes of up to four further categories.' }),
    facets: t.field({ type: FacetsInputRef, description: 'What else it is about.' }),
    formVersion: t.int({ description: 'Version of the form that was shown.' }),
  }),
});

builder.mutationField('submitComplaint', (t) =>
  t.field({
    type: SubmitComplaintSuccess,
    description: 'Stores a complaint and answers once it is on disk. Safe to repeat with the same id.',
    args: { input: t.arg({ type: SubmitComplaintInput, required: true }) },
    errors: { types: submissionFailures },
    resolve: (_root, { input }, { caller, ports }) => submitComplaint(input, caller, ports),
  }),
);
