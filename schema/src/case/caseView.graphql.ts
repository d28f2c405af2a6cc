import { builder } from '../builder.ts';
import { CategoryRef, categoryInSet } from '../category/category.graphql.ts';
import { ComplaintRef, ComplaintStepEnum } from '../complaint/complaint.graphql.ts';
import { DepartmentRef, MemberRef } from '../member/member.graphql.ts';
import { connectionOf, pageRequest } from '../page/page.ts';
import { RungEnum } from './caseEnums.graphql.ts';
import { CaseEventRef, departmentById, memberById } from './caseEvent.graphql.ts';
import { lookAt } from './caseLook.ts';
import { HandOverRef, SeverityOfCaseRef } from './caseParts.graphql.ts';
import { isPaused } from './caseState.ts';
import { CaseDeadlineRef } from './deadline.graphql.ts';
import { pageOfEvents } from './pageOfEvents.ts';
import { possibleSteps } from './possibleSteps.ts';

builder.objectFields(ComplaintRef, (t) => ({
  severity: t.field({
    type: SeverityOfCaseRef,
    nullable: true,
    description: 'How grave it is; null: it was imported and nobody has worked it.',
    resolve: async (complaint, _args, { ports }) => {
      const look = await lookAt(complaint, ports);
      return look.worked ? look : null;
    },
  }),
  rung: t.field({
    type: RungEnum,
    nullable: true,
    description: 'The rung that decides it; null: it was imported and nobody has worked it.',
    resolve: async (complaint, _args, { ports }) => {
      const { state, worked } = await lookAt(complaint, ports);
      return worked ? state.rung : null;
    },
  }),
  rungRules: t.stringList({
    description: "Codes of the ladder's rules that fired.",
    resolve: async (complaint, _args, { ports }) => [...(await lookAt(complaint, ports)).state.rungRules],
  }),
  needsOwner: t.boolean({
    description: 'Whether nobody is left who may decide it, since it is about them.',
    resolve: async (complaint, _args, { ports }) => (await lookAt(complaint, ports)).state.needsOwner,
  }),
  department: t.field({
    type: DepartmentRef,
    nullable: true,
    description: 'The department that handles it.',
    resolve: async (complaint, _args, context) =>
      departmentById(
        complaint.merchantId,
        (await lookAt(complaint, context.ports)).state.department,
        context,
      ),
  }),
  owner: t.field({
    type: MemberRef,
    nullable: true,
    description: 'The person who handles it.',
    resolve: async (complaint, _args, context) =>
      memberById(complaint.merchantId, (await lookAt(complaint, context.ports)).state.assignee, context),
  }),
  takenBy: t.field({
    type: MemberRef,
    nullable: true,
    description: 'Who took it down for the customer; null: the customer filed it.',
    resolve: async (complaint, _args, context) =>
      memberById(complaint.merchantId, (await lookAt(complaint, context.ports)).state.takenBy, context),
  }),
  signedAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'When its handler signed for it.',
    resolve: async (complaint, _args, { ports }) => (await lookAt(complaint, ports)).state.signedAt,
  }),
  handOver: t.field({
    type: HandOverRef,
    nullable: true,
    description: 'A hand-over that waits for approval.',
    resolve: async (complaint, _args, { ports }) => {
      const { handOver } = (await lookAt(complaint, ports)).state;
      return handOver === null ? null : { merchantId: complaint.merchantId, to: handOver };
    },
  }),
  secondaryCategories: t.field({
    type: [CategoryRef],
    description: 'Up to four secondary categories.',
    resolve: async (complaint, _args, { ports }) => {
      const { facts } = (await lookAt(complaint, ports)).state;
      const set = await ports.categories.ofMerchant(complaint.merchantId);
      return facts.categories.slice(1).map((code) => categoryInSet(code, set));
    },
  }),
  paused: t.boolean({
    description: 'Whether its clock stands still.',
    resolve: async (complaint, _args, { ports }) => isPaused((await lookAt(complaint, ports)).state),
  }),
  deadlines: t.field({
    type: [CaseDeadlineRef],
    description: 'Its deadlines in all rounds, by round.',
    resolve: async (complaint, _args, { ports }) =>
      [...(await lookAt(complaint, ports)).file.deadlines].sort((a, b) => a.round - b.round),
  }),
  possibleSteps: t.field({
    type: [ComplaintStepEnum],
    description: 'Steps that it can take next.',
    resolve: async (complaint, _args, { ports }) => [
      ...possibleSteps((await lookAt(complaint, ports)).state),
    ],
  }),
  eventCount: t.int({
    description: 'Its events; sent back as `afterEvents`, a mutation refuses where there are others.',
    resolve: async (complaint, _args, { ports }) => (await lookAt(complaint, ports)).events.length,
  }),
  events: t.connection({
    type: CaseEventRef,
    description: 'What happened, oldest first; a page holds at most 100.',
    resolve: async (complaint, page, { ports }) => {
      const request = pageRequest(page, 1);
      const { events } = await lookAt(complaint, ports);
      const { merchantId } = complaint;
      return connectionOf(
        pageOfEvents(
          events.map((event) => ({ ...event, merchantId })),
          request,
        ),
        request,
      );
    },
  }),
}));
