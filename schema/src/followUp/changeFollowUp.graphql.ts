import { builder } from '../builder.ts';
import { memberOf } from '../case/actor.ts';
import type { Context } from '../context.ts';
import { merchantFailures } from '../failure/failure.graphql.ts';
import { IdConflict, NotFound } from '../failure/failure.ts';
import { requireScope } from '../key/key.ts';
import { actingMember } from '../member/actingMember.ts';
import { checkEditor } from '../member/checkEditor.ts';
import { clientId } from '../submission/clientId.ts';
import { parsePublicId } from '../submission/publicId.ts';
import { FollowUpContactRef, FollowUpRef } from './followUp.graphql.ts';
import { contacted, type FollowedUp, type FollowUp, type FollowUpBy, gradedFollowUp } from './followUp.ts';

const noCase = () => new NotFound('NOT_FOUND', 'complaintId');

/** The case that names a customer, and who acts. @throws Failure where the caller may not change anything of it. */
async function actingOn(complaintId: string, { now, ports, viewer }: Context): Promise<FollowUpBy> {
  const known = requireScope(viewer, 'COMPLAINTS_WRITE');
  const named = parsePublicId('cmp', complaintId);
  const merchant = named === null ? null : await ports.merchants.byId(named.merchantId);
  if (named === null || merchant === null) throw noCase();
  const { merchantId } = named;
  const actor = await actingMember(viewer, 'COMPLAINTS_WRITE', merchantId, ports, now).catch(
    (error: unknown) => {
      throw error instanceof NotFound ? noCase() : error;
    },
  );
  await checkEditor(known, merchantId, ports, now);
  const { timeZone } = merchant;
  return { merchantId, complaintId: named.id, member: memberOf(actor), now, timeZone };
}

/** @throws NotFound for somebody who is not on the staff any more. */
async function checkOwner(ownerId: string | null | undefined, merchantId: string, { now, ports }: Context) {
  if (ownerId == null) return;
  const { members } = await ports.members.staff(merchantId, now);
  if (!members.some(({ active, id }) => active && id === ownerId)) {
    throw new NotFound('UNKNOWN_MEMBER', 'ownerId');
  }
}

const expectedOn = 'When business is expected';
const wantedOn = 'By when the customer wants something';

const GradeFollowUpInput = builder.inputType('GradeFollowUpInput', {
  description: 'How a customer is followed up: all that is said of it.',
  fields: (t) => ({
    complaintId: t.id({ required: true, description: 'A case of the customer.' }),
    expectedOn: t.field({ type: 'Date', description: `${expectedOn}; absent: never.` }),
    wantedOn: t.field({ type: 'Date', description: `${wantedOn}; absent: nothing is wanted.` }),
    ownerId: t.id({
      description: 'Who looks after the customer; by default as before, at first who says it.',
    }),
    note: t.string({ description: 'What is known of the customer, at most 5,000 characters.' }),
  }),
});

const GradeFollowUpSuccess = builder
  .objectRef<{ readonly followUp: FollowUp }>('GradeFollowUpSuccess')
  .implement({
    description: 'The follow-up is stored.',
    fields: (t) => ({
      followUp: t.expose('followUp', { type: FollowUpRef, description: 'As it is now.' }),
    }),
  });

builder.mutationField('gradeFollowUp', (t) =>
  t.field({
    type: GradeFollowUpSuccess,
    description:
      'Follows the customer of a case up, or looks at them again: graded A to E by when business is expected, seen from today. A customer has one follow-up, so that this is safe to repeat. Scope COMPLAINTS_WRITE.',
    args: { input: t.arg({ type: GradeFollowUpInput, required: true }) },
    errors: { types: merchantFailures },
    resolve: async (_root, { input }, context) => {
      const by = await actingOn(input.complaintId, context);
      await checkOwner(input.ownerId, by.merchantId, context);
      const followUp = await context.ports.followUps.save(by.merchantId, by.complaintId, (before) =>
        gradedFollowUp(input, before, by),
      );
      if (followUp === null) throw noCase();
      return { followUp };
    },
  }),
);

const RecordContactInput = builder.inputType('RecordContactInput', {
  description: 'A contact with a customer, after which they are graded anew.',
  fields: (t) => ({
    complaintId: t.id({ required: true, description: 'A case of the customer.' }),
    id: t.id({ required: true, description: 'UUID made by the client, the same on every retry.' }),
    said: t.string({ required: true, description: 'What was said, at most 5,000 characters.' }),
    at: t.field({ type: 'DateTime', description: 'When it was, not in the future; by default now.' }),
    expectedOn: t.field({ type: 'Date', description: `${expectedOn}; null: never; absent: as before.` }),
    wantedOn: t.field({
      type: 'Date',
      description: `${wantedOn}; null: nothing is wanted; absent: as before.`,
    }),
  }),
});

const RecordContactSuccess = builder
  .objectRef<FollowedUp & { readonly repeated: boolean }>('RecordContactSuccess')
  .implement({
    description: 'The contact is on disk.',
    fields: (t) => ({
      contact: t.expose('contact', { type: FollowUpContactRef, description: 'The contact.' }),
      followUp: t.expose('followUp', { type: FollowUpRef, description: 'The follow-up as it is now.' }),
      repeated: t.exposeBoolean('repeated', { description: 'Whether it was stored before.' }),
    }),
  });

builder.mutationField('recordContact', (t) =>
  t.field({
    type: RecordContactSuccess,
    description:
      'Adds a contact to the log of a customer and grades them anew, seen from its day; the first one begins the follow-up. One from before the last look leaves the grade. Safe to repeat with the same id. Scope COMPLAINTS_WRITE.',
    args: { input: t.arg({ type: RecordContactInput, required: true }) },
    errors: { types: [...merchantFailures, IdConflict] },
    resolve: async (_root, { input }, context) => {
      const by = await actingOn(input.complaintId, context);
      const { complaintId, merchantId } = by;
      const done = await context.ports.followUps.record(
        merchantId,
        complaintId,
        clientId(input.id),
        (before, stored) => contacted(input, before, stored, by),
      );
      if (done === null) throw noCase();
      return done;
    },
  }),
);
