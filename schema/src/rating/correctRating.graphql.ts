import { builder } from '../builder.ts';
import { merchantFailures } from '../failure/failure.graphql.ts';
import { IdConflict, NotFound } from '../failure/failure.ts';
import { canSee, requireScope } from '../key/key.ts';
import { parsePublicId } from '../submission/publicId.ts';
import { checkCorrection, corrected, type RatingCorrection } from './correction.ts';
import { AnswerInputRef, AnswerRef, RatingRef } from './rating.graphql.ts';
import type { Rating } from './rating.ts';

const RatingCorrectionRef = builder.objectRef<RatingCorrection>('RatingCorrection').implement({
  description: 'A correction of a rating: who made it, when and why. Kept as long as the rating.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    reason: t.exposeString('reason', { description: 'Why, in words.' }),
    keyId: t.exposeID('keyId', { description: 'The key that asked for it.' }),
    memberId: t.exposeID('memberId', {
      nullable: true,
      description: 'The member as whom the key acts; null: bound to nobody.',
    }),
    before: t.field({
      type: [AnswerRef],
      description: 'The answers before.',
      resolve: ({ before }) => [...before.answers],
    }),
    after: t.field({
      type: [AnswerRef],
      description: 'The answers after.',
      resolve: ({ after }) => [...after.answers],
    }),
  }),
});

builder.objectFields(RatingRef, (t) => ({
  corrections: t.field({
    type: [RatingCorrectionRef],
    description: 'Its corrections, oldest first.',
    resolve: async ({ merchantId, id }, _args, { ports }) => [
      ...(await ports.ratings.corrections(merchantId, id)),
    ],
  }),
}));

const CorrectRatingInput = builder.inputType('CorrectRatingInput', {
  description: 'A correction of a rating; absent parts stay as they are.',
  fields: (t) => ({
    ratingId: t.id({ required: true, description: 'Opaque id of the rating.' }),
    id: t.id({ required: true, description: 'UUID made by the client, the same on every retry.' }),
    reason: t.string({ required: true, description: 'Why, at most 500 characters.' }),
    answers: t.field({
      type: [AnswerInputRef],
      description:
        'Answers that take the place of those to the same questions, or are added; without a version on the one that was answered.',
    }),
    without: t.stringList({ description: 'Keys of questions whose answers are taken out.' }),
    product: t.string({ description: 'What was rated.' }),
    department: t.string({ description: 'Department that served.' }),
    staff: t.string({ description: 'Who served.' }),
  }),
});

const CorrectRatingSuccess = builder
  .objectRef<{ readonly rating: Rating; readonly repeated: boolean }>('CorrectRatingSuccess')
  .implement({
    description: 'The rating is corrected and counted as it is now.',
    fields: (t) => ({
      rating: t.expose('rating', { type: RatingRef, description: 'As it is now.' }),
      repeated: t.exposeBoolean('repeated', { description: 'Whether it was corrected so before.' }),
    }),
  });

builder.mutationField('correctRating', (t) =>
  t.field({
    type: CorrectRatingSuccess,
    description:
      'Corrects answers of a rating, or whom it is about, where they were taken down wrongly, with its counts; who did it and why is kept. A bad rating is no reason. Safe to repeat with the same id. Scope MERCHANT_WRITE.',
    args: { input: t.arg({ type: CorrectRatingInput, required: true }) },
    errors: { types: [...merchantFailures, IdConflict] },
    resolve: async (_root, { input }, { viewer, ports, now }) => {
      const editor = requireScope(viewer, 'MERCHANT_WRITE');
      const { ratingId, ...asked } = input;
      const note = {
        ...checkCorrection(asked),
        at: now,
        keyId: editor.keyId,
        memberId: editor.memberId ?? null,
      };
      const named = parsePublicId('rat', ratingId);
      if (named === null || !canSee(editor, named.merchantId))
        throw new NotFound('NOT_FOUND', 'input.ratingId');
      const { merchantId, id } = named;
      const questions = await ports.questions.ofMerchant(merchantId);
      const outcome = await ports.ratings.correct(merchantId, id, note, asked, (rating) =>
        corrected(asked, rating, questions),
      );
      if (outcome === 'CONFLICT') throw new IdConflict('input.id');
      const rating = outcome === 'NONE' ? null : await ports.ratings.byId(merchantId, id);
      if (rating === null) throw new NotFound('NOT_FOUND', 'input.ratingId');
      return { rating, repeated: outcome === 'DUPLICATE' };
    },
  }),
);
