import { builder } from '../builder.ts';
import { CauseCodeEnum } from '../case/caseEnums.graphql.ts';
import { memberById } from '../case/caseEvent.graphql.ts';
import { lookAt } from '../case/caseLook.ts';
import { ComplaintRef } from '../complaint/complaint.graphql.ts';
import { canSee, requireViewer } from '../key/key.ts';
import { MemberRef } from '../member/member.graphql.ts';
import { MerchantRef } from '../merchant/merchant.graphql.ts';
import { byPageSize, connectionOf, pageRequest } from '../page/page.ts';
import { parsePublicId, publicId } from '../submission/publicId.ts';
import type { Problem } from './problem.ts';

/** A cause that cases have in common. */
export const ProblemRef = builder.objectRef<Problem>('Problem').implement({
  description: 'A cause that cases have in common: where plans of improvement start.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque id.',
      resolve: ({ merchantId, id }) => publicId('prb', merchantId, id),
    }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    text: t.exposeString('text', { nullable: true, description: 'What is known of it.' }),
    causes: t.field({
      type: [CauseCodeEnum],
      description: 'Where it comes from at its root.',
      resolve: ({ causes }) => [...causes],
    }),
    createdBy: t.field({
      type: MemberRef,
      nullable: true,
      description: 'Who named it.',
      resolve: ({ createdBy, merchantId }, _args, context) => memberById(merchantId, createdBy, context),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was named.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was changed last.' }),
    closedAt: t.expose('closedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when nothing more is to be done about it; null: it is open.',
    }),
    caseCount: t.int({
      description: 'Cases that are linked to it.',
      resolve: ({ id, merchantId }, _args, { ports }) => ports.problems.countCases(merchantId, id),
    }),
    cases: t.connection({
      type: ComplaintRef,
      description: 'Cases that are linked to it, newest first; a page holds at most 100.',
      complexity: byPageSize,
      resolve: async ({ id, merchantId }, page, { ports }) => {
        const request = pageRequest(page, 2);
        return connectionOf(await ports.complaints.page(merchantId, { problem: id }, request), request);
      },
    }),
  }),
});

builder.objectFields(ComplaintRef, (t) => ({
  problem: t.field({
    type: ProblemRef,
    nullable: true,
    description: 'The problem that it has in common with other cases.',
    resolve: async (complaint, _args, { ports }) => {
      const { problem } = (await lookAt(complaint, ports)).state;
      return problem === null ? null : ports.problems.byId(complaint.merchantId, problem);
    },
  }),
}));

const ProblemFilterInput = builder.inputType('ProblemFilter', {
  description: 'Which problems to list; absent parts choose nothing.',
  fields: (t) => ({
    open: t.boolean({ description: 'True: something is still to be done about them; false: nothing more.' }),
  }),
});

builder.objectFields(MerchantRef, (t) => ({
  problems: t.connection({
    type: ProblemRef,
    description: 'Problems, newest first; a page holds at most 100. Needs the scope COMPLAINTS_READ.',
    authScopes: { scope: 'COMPLAINTS_READ' },
    complexity: byPageSize,
    args: {
      filter: t.arg({ type: ProblemFilterInput, description: 'Which problems.' }),
      updatedSince: t.arg({
        type: 'DateTime',
        description: 'Only those stored or changed at or after this.',
      }),
    },
    resolve: async ({ id }, { filter, updatedSince, ...page }, { ports }) => {
      const request = pageRequest(page, 2);
      const wanted = { open: filter?.open ?? undefined, updatedSince: updatedSince ?? undefined };
      return connectionOf(await ports.problems.page(id, wanted, request), request);
    },
  }),
}));

builder.queryField('problem', (t) =>
  t.field({
    type: ProblemRef,
    nullable: true,
    description:
      'A problem; null where there is none with this id or it is not yours. Scope COMPLAINTS_READ.',
    authScopes: { scope: 'COMPLAINTS_READ' },
    args: { id: t.arg.id({ required: true, description: 'Its opaque id.' }) },
    resolve: (_root, { id }, { viewer, ports }) => {
      const named = parsePublicId('prb', id);
      if (named === null || !canSee(requireViewer(viewer), named.merchantId)) return null;
      return ports.problems.byId(named.merchantId, named.id);
    },
  }),
);
