import { builder } from '../builder.ts';
import { memberById } from '../case/caseEvent.graphql.ts';
import { ComplaintRef } from '../complaint/complaint.graphql.ts';
import { MemberRef } from '../member/member.graphql.ts';
import { MerchantRef } from '../merchant/merchant.graphql.ts';
import { byPageSize, connectionOf, pageRequest } from '../page/page.ts';
import { publicId } from '../submission/publicId.ts';
import { dayOf } from '../time/calendarDay.ts';
import type { FollowUp, FollowUpContact } from './followUp.ts';
import { urgencies, urgencyOf } from './grading.ts';

const FollowUpGradeEnum = builder.enumType('FollowUpGrade', {
  description: 'How soon business with a customer is expected, and with it how often to look at them.',
  values: {
    A: { description: 'Within a month: daily.' },
    B: { description: 'Within 3 months: weekly.' },
    C: { description: 'Within 6 months: every 15 days.' },
    D: { description: 'Later: monthly.' },
    E: { description: 'Never: yearly.' },
  } as const,
});

const UrgencyEnum = builder.enumType('Urgency', {
  description: 'How soon something is wanted: within a week, a month, three months, later.',
  values: urgencies,
});

/** A contact with a customer who is followed up. */
export const FollowUpContactRef = builder.objectRef<FollowUpContact>('FollowUpContact').implement({
  description: 'A contact with a customer who is followed up. It is never changed.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque id.',
      resolve: ({ merchantId, id }) => publicId('con', merchantId, id),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was.' }),
    member: t.field({
      type: MemberRef,
      nullable: true,
      description: 'Who had it.',
      resolve: ({ member, merchantId }, _args, context) => memberById(merchantId, member, context),
    }),
    said: t.exposeString('said', { description: 'What was said.' }),
    expectedOn: t.expose('expectedOn', {
      type: 'Date',
      nullable: true,
      description: 'When business was expected after it; null: never.',
    }),
    grade: t.expose('grade', { type: FollowUpGradeEnum, description: 'The grade after it.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was written down.' }),
  }),
});

/** A customer who is followed up. */
export const FollowUpRef = builder.objectRef<FollowUp>('FollowUp').implement({
  description:
    '跟踪志: a customer who is followed up, once for all their cases, found by the key of a verified id, e-mail address or phone number. It goes with everything else when the customer is erased.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque id.',
      resolve: ({ merchantId, complaintId }) => publicId('fol', merchantId, complaintId),
    }),
    complaint: t.field({
      type: ComplaintRef,
      nullable: true,
      description: 'The case by which it was begun.',
      resolve: ({ merchantId, complaintId }, _args, { ports }) =>
        ports.complaints.byId(merchantId, complaintId),
    }),
    grade: t.expose('grade', {
      type: FollowUpGradeEnum,
      description: 'As business was expected when the customer was looked at last.',
    }),
    expectedOn: t.expose('expectedOn', {
      type: 'Date',
      nullable: true,
      description: 'When business is expected; null: never.',
    }),
    wantedOn: t.expose('wantedOn', {
      type: 'Date',
      nullable: true,
      description: 'By when the customer wants something; null: nothing is wanted.',
    }),
    urgency: t.field({
      type: UrgencyEnum,
      nullable: true,
      description: "How soon that is, seen from today in the merchant's zone; null: nothing is wanted.",
      resolve: async ({ merchantId, wantedOn }, _args, { now, ports }) => {
        const merchant = wantedOn === null ? null : await ports.merchants.byId(merchantId);
        if (wantedOn === null || merchant === null) return null;
        return urgencyOf(wantedOn, dayOf(now, merchant.timeZone));
      },
    }),
    lookedOn: t.expose('lookedOn', {
      type: 'Date',
      description: "Day of the last contact or grading in the merchant's zone.",
    }),
    dueOn: t.expose('dueOn', {
      type: 'Date',
      description: 'When to look at the customer next: by the grade, from the day of the last look.',
    }),
    owner: t.field({
      type: MemberRef,
      nullable: true,
      description: 'Who looks after the customer.',
      resolve: ({ merchantId, owner }, _args, context) => memberById(merchantId, owner, context),
    }),
    note: t.exposeString('note', { nullable: true, description: 'What is known of the customer.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was begun.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was changed last.' }),
    contacts: t.connection({
      type: FollowUpContactRef,
      description: 'Contacts, newest first; a page holds at most 100.',
      complexity: byPageSize,
      resolve: async (followUp, page, { ports }) => {
        const request = pageRequest(page, 2);
        return connectionOf(await ports.followUps.contacts(followUp, request), request);
      },
    }),
  }),
});

builder.objectFields(ComplaintRef, (t) => ({
  followUp: t.field({
    type: FollowUpRef,
    nullable: true,
    description: 'How its customer is followed up; null: not yet.',
    resolve: ({ id, merchantId }, _args, { ports }) => ports.followUps.ofComplaint(merchantId, id),
  }),
}));

const FollowUpFilterInput = builder.inputType('FollowUpFilter', {
  description: 'Which follow-ups to list; absent parts choose nothing.',
  fields: (t) => ({
    dueBefore: t.field({ type: 'Date', description: 'To be looked at before this day.' }),
    grade: t.field({ type: FollowUpGradeEnum, description: 'With this grade.' }),
    owner: t.id({ description: 'Of this member.' }),
  }),
});

builder.objectFields(MerchantRef, (t) => ({
  followUps: t.connection({
    type: FollowUpRef,
    description:
      'Customers who are followed up, what is due first comes first; a page holds at most 100. Needs the scope COMPLAINTS_READ.',
    authScopes: { scope: 'COMPLAINTS_READ' },
    complexity: byPageSize,
    args: {
      filter: t.arg({ type: FollowUpFilterInput, description: 'Which follow-ups.' }),
      updatedSince: t.arg({
        type: 'DateTime',
        description: 'Only those stored or changed at or after this.',
      }),
    },
    resolve: async ({ id }, { filter, updatedSince, ...page }, { ports }) => {
      const request = pageRequest(page, 2);
      const wanted = {
        dueBefore: filter?.dueBefore ?? undefined,
        grade: filter?.grade ?? undefined,
        owner: filter?.owner ?? undefined,
        updatedSince: updatedSince ?? undefined,
      };
      return connectionOf(await ports.followUps.page(id, wanted, request), request);
    },
  }),
}));
