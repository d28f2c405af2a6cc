import { builder } from '../builder.ts';
import { CategoryRef, categoryInSet } from '../category/category.graphql.ts';
import { CustomerInputRef, CustomerRef } from '../customer/customerIdentity.graphql.ts';
import { submissionFailures } from '../failure/failure.graphql.ts';
import { canSee, requireViewer } from '../key/key.ts';
import { overall } from '../question/question.ts';
import { parsePublicId, publicId } from '../submission/publicId.ts';
import { ChannelEnum, MarkEnum } from '../submission/submission.graphql.ts';
import type { Submitted } from '../submission/submitted.ts';
import type { Answer, Rating } from './rating.ts';
import { submitRating } from './submitRating.ts';

/** An answer to one version of a question. */
export const AnswerRef = builder.objectRef<Answer>('Answer').implement({
  description: 'An answer to one version of a question.',
  fields: (t) => ({
    question: t.exposeString('question', { description: 'Key of the question, for example `overall`.' }),
    version: t.exposeInt('version', { description: 'Version of the scale that was shown.' }),
    score: t.exposeFloat('score', { description: "The answer on the question's scale." }),
  }),
});

/** What a visitor said. */
export const RatingRef = builder.objectRef<Rating>('Rating');

RatingRef.implement({
  description: 'What a visitor said about a merchant.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque id.',
      resolve: ({ merchantId, id }) => publicId('rat', merchantId, id),
    }),
    score: t.float({
      nullable: true,
      description: 'Answer to the question about overall satisfaction; null where it was not answered.',
      resolve: ({ answers }) => answers.find(({ question }) => question === overall)?.score ?? null,
    }),
    answers: t.expose('answers', { type: [AnswerRef], description: 'Every question that was answered.' }),
    reasons: t.field({
      type: [CategoryRef],
      description: 'Reasons chosen after a low score.',
      resolve: async ({ merchantId, reasons }, _args, { ports }) => {
        const set = await ports.categories.ofMerchant(merchantId);
        return reasons.map((code) => categoryInSet(code, set));
      },
    }),
    comment: t.exposeString('comment', { nullable: true, description: 'The words, unchanged.' }),
    channel: t.field({
      type: ChannelEnum,
      description: 'Where it came from.',
      resolve: ({ channel }) => channel,
    }),
    language: t.exposeString('language', { nullable: true, description: 'Language tag of the words.' }),
    product: t.exposeString('product', { nullable: true, description: 'What was rated.' }),
    customer: t.field({
      type: CustomerRef,
      nullable: true,
      description: "The customer as the host's system names them; null: not named.",
      resolve: ({ customer }) => customer ?? null,
    }),
    order: t.exposeString('order', { nullable: true, description: 'Order number.' }),
    department: t.string({
      nullable: true,
      description: 'Department that served.',
      resolve: ({ dimensions }) => dimensions?.DEPARTMENT ?? null,
    }),
    staff: t.string({
      nullable: true,
      description: 'Who served.',
      resolve: ({ dimensions }) => dimensions?.STAFF ?? null,
    }),
    segment: t.string({
      nullable: true,
      description: 'Segment of the customer.',
      resolve: ({ dimensions }) => dimensions?.SEGMENT ?? null,
    }),
    tier: t.string({
      nullable: true,
      description: 'Tier of the customer.',
      resolve: ({ dimensions }) => dimensions?.TIER ?? null,
    }),
    returning: t.boolean({
      nullable: true,
      description: 'Whether the customer was here before; null: not known.',
      resolve: ({ dimensions }) =>
        dimensions?.RETURNING === undefined ? null : dimensions.RETURNING === 'RETURNING',
    }),
    answeredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When the visitor answered.' }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime', description: 'When it arrived here.' }),
    day: t.expose('day', { type: 'Date', description: "Day of the answer in the merchant's zone." }),
    marks: t.field({
      type: [MarkEnum],
      description: 'What is odd about it.',
      resolve: ({ marks }) => [...marks],
    }),
  }),
});

const SubmitRatingSuccess = builder.objectRef<Submitted>('SubmitRatingSuccess').implement({
  description: 'The rating is on disk.',
  fields: (t) => ({
    receipt: t.exposeString('receipt', { description: 'Its receipt; the same for the same submission.' }),
    repeated: t.exposeBoolean('repeated', { description: 'Whether it was stored before.' }),
  }),
});

/** An answer to a further question. */
export const AnswerInputRef = builder.inputType('AnswerInput', {
  description: 'An answer to a further question.',
  fields: (t) => ({
    question: t.string({ required: true, description: 'Key of the question, for example `stage.waiting`.' }),
    version: t.int({ description: 'Version that was shown; by default the one asked on that day.' }),
    score: t.float({ required: true, description: "The answer on the question's scale." }),
  }),
});

const SubmitRatingInput = builder.inputType('SubmitRatingInput', {
  description: 'A rating of one visitor.',
  fields: (t) => ({
    key: t.string({ required: true, description: 'Publishable key of the merchant.' }),
    id: t.id({ required: true, description: 'UUID made by the client, the same on every retry.' }),
    question: t.string({ description: 'Key of the question; by default `overall`.' }),
    questionVersion: t.int({
      description: 'Version of the scale that was shown; by default the one asked that day.',
    }),
    score: t.float({ required: true, description: "The answer on the question's scale." }),
    reasons: t.stringList({ description: 'Codes of the reasons for a low score, at most 10.' }),
    comment: t.string({ description: 'The words, at most 2,000 characters.' }),
    locale: t.string({ description: 'Language tag of the words; also the language of the answer.' }),
    product: t.string({ description: 'What is rated, at most 200 characters.' }),
    order: t.string({ description: 'Order number, at most 200 characters.' }),
    answers: t.field({
      type: [AnswerInputRef],
      description: 'Answers to further questions, such as those about stages, at most 59.',
    }),
    department: t.string({ description: 'Department that served, at most 200 characters.' }),
    staff: t.string({ description: 'Who served, at most 200 characters.' }),
    segment: t.string({ description: 'Segment of the customer, at most 200 characters.' }),
    tier: t.string({ description: 'Tier of the customer, for example `GOLD`, at most 200 characters.' }),
    returning: t.boolean({ description: 'Whether the customer was here before; absent: not known.' }),
    formVersion: t.int({ description: 'Version of the form that was shown.' }),
    customer: t.field({ type: CustomerInputRef, description: "Who it is, as the host's system says." }),
    answeredAt: t.field({ type: 'DateTime', description: 'When the visitor answered; by default now.' }),
  }),
});

builder.mutationField('submitRating', (t) =>
  t.field({
    type: SubmitRatingSuccess,
    description: 'Stores a rating and answers once it is on disk. Safe to repeat with the same id.',
    args: { input: t.arg({ type: SubmitRatingInput, required: true }) },
    errors: { types: submissionFailures },
    resolve: (_root, { input }, { caller, ports }) => submitRating(input, caller, ports),
  }),
);

builder.queryField('rating', (t) =>
  t.field({
    type: RatingRef,
    nullable: true,
    description: 'A rating; null where there is none with this id or it is not yours. Scope RATINGS_READ.',
    authScopes: { scope: 'RATINGS_READ' },
    args: { id: t.arg.id({ required: true, description: 'Its opaque id.' }) },
    resolve: (_root, { id }, { viewer, ports }) => {
      const named = parsePublicId('rat', id);
      if (named === null || !canSee(requireViewer(viewer), named.merchantId)) return null;
      return ports.ratings.byId(named.merchantId, named.id);
    },
  }),
);
