import { builder } from '../builder.ts';
import { CategoryRef, categoryInSet } from '../category/category.graphql.ts';
import { ComplaintRef, ComplaintStepEnum } from '../complaint/complaint.graphql.ts';
import { DepartmentRef, MemberRef } from '../member/member.graphql.ts';
import { connectionOf, pageRequest } from '../page/page.ts';

import {
  CallbackOutcomeEnum,
  CaseEndingEnum,
  CaseLinkEnum,
  CaseMeasureKindEnum,
  CaseMeasureStatusEnum,
  CauseCodeEnum,
  RungEnum,
  SeverityEnum,
  SeverityRuleEnum,
  ValidityEnum,
  ValidityReasonEnum,
} from './caseEnums.graphql.ts';
import {
  CaseEventRef,
  departmentById,
  memberById,
  RemedyRef,
  SeverityTriggerRef,
} from './caseEvent.graphql.ts';
import { ClosingItemEnum } from './caseFailure.graphql.ts';
import { type CaseLook, lookAt } from './caseLook.ts';
import type { CaseMeasure } from './caseMeasure.ts';
import { isPaused } from './caseState.ts';
import { missingForClosing } from './closing.ts';
import { CaseDeadlineRef } from './deadline.graphql.ts';
import { pageOfEvents } from './pageOfEvents.ts';
import { possibleSteps } from './possibleSteps.ts';
import { likelyDuplicates } from './repeats.ts';

const SeverityOfCaseRef = builder.objectRef<CaseLook>('CaseSeverity').implement({
  description: 'How grave a case is, with the rule that fired and what triggered it.',
  fields: (t) => ({
    value: t.field({ type: SeverityEnum, description: 'How grave.', resolve: ({ state }) => state.severity }),
    rule: t.field({
      type: SeverityRuleEnum,
      nullable: true,
      description: 'The rule that decides; null: none fired, or a person decided.',
      resolve: ({ state }) => state.severityRule,
    }),
    triggers: t.field({
      type: [SeverityTriggerRef],
      description: 'Words and fields that made rules fire.',
      resolve: ({ state }) => [...state.triggers],
    }),
    reason: t.string({
      nullable: true,
      description: 'Why a person changed it.',
      resolve: ({ events }) =>
        events.findLast(({ event }) => event.type === 'SEVERITY_SET')?.event.reason ?? null,
    }),
  }),
});

const VerdictRef = builder.objectRef<NonNullable<CaseLook['state']['validity']>>('Verdict').implement({
  description: 'Whether a complaint was justified, and why.',
  fields: (t) => ({
    value: t.field({ type: ValidityEnum, description: 'Whether.', resolve: ({ verdict }) => verdict }),
    reason: t.field({
      type: ValidityReasonEnum,
      nullable: true,
      description: 'Why.',
      resolve: ({ reason }) => reason,
    }),
  }),
});

const RootCauseRef = builder
  .objectRef<{ readonly causes: CaseLook['state']['causes']; readonly text: string }>('RootCause')
  .implement({
    description: 'Where a complaint came from at its root.',
    fields: (t) => ({
      causes: t.field({
        type: [CauseCodeEnum],
        description: 'Codes.',
        resolve: ({ causes }) => [...causes],
      }),
      text: t.exposeString('text', { description: 'In words.' }),
    }),
  });

const MeasureOfCaseRef = builder
  .objectRef<{ readonly merchantId: string; readonly measure: CaseMeasure }>('CaseMeasure')
  .implement({
    description: 'A measure taken because of a case.',
    fields: (t) => ({
      id: t.id({ description: 'The id that its author gave it.', resolve: ({ measure }) => measure.id }),
      kind: t.field({
        type: CaseMeasureKindEnum,
        description: 'What it is for.',
        resolve: ({ measure }) => measure.kind,
      }),
      text: t.string({ description: 'What is done.', resolve: ({ measure }) => measure.text }),
      status: t.field({
        type: CaseMeasureStatusEnum,
        description: 'How far it has come.',
        resolve: ({ measure }) => measure.status,
      }),
      responsible: t.field({
        type: MemberRef,
        nullable: true,
        description: 'Who carries it out.',
        resolve: ({ measure, merchantId }, _args, context) =>
          memberById(merchantId, measure.responsible, context),
      }),
      author: t.field({
        type: MemberRef,
        nullable: true,
        description: 'Who wrote it last; never the one who reviews it.',
        resolve: ({ measure, merchantId }, _args, context) => memberById(merchantId, measure.author, context),
      }),
      reviewer: t.field({
        type: MemberRef,
        nullable: true,
        description: 'Who reviewed it.',
        resolve: ({ measure, merchantId }, _args, context) =>
          memberById(merchantId, measure.reviewer, context),
      }),
    }),
  });

const LinkedCaseRef = builder
  .objectRef<{ readonly merchantId: string; readonly other: string; readonly as: 'DUPLICATE' | 'REPEAT' }>(
    'LinkedCase',
  )
  .implement({
    description: 'Another case that belongs to this one.',
    fields: (t) => ({
      as: t.field({ type: CaseLinkEnum, description: 'How.', resolve: (link) => link.as }),
      complaint: t.field({
        type: ComplaintRef,
        nullable: true,
        description: 'The other case.',
        resolve: ({ merchantId, other }, _args, { ports }) => ports.complaints.byId(merchantId, other),
      }),
    }),
  });

const CallbackRef = builder.objectRef<CaseLook['state']['callback']>('Callback').implement({
  description: 'Asking the customer after the remedy.',
  fields: (t) => ({
    tries: t.exposeInt('tries', { description: 'Failed tries of this round.' }),
    outcome: t.field({
      type: CallbackOutcomeEnum,
      nullable: true,
      description: 'What came of it; null: nobody has answered yet.',
      resolve: ({ outcome }) => outcome,
    }),
  }),
});

const HandOverRef = builder
  .objectRef<{ readonly merchantId: string; readonly to: NonNullable<CaseLook['state']['handOver']> }>(
    'HandOver',
  )
  .implement({
    description: 'A hand-over that waits for approval.',
    fields: (t) => ({
      department: t.field({
        type: DepartmentRef,
        nullable: true,
        description: 'To which department.',
        resolve: ({ merchantId, to }, _args, context) => departmentById(merchantId, to.department, context),
      }),
      member: t.field({
        type: MemberRef,
        nullable: true,
        description: 'To whom.',
        resolve: ({ merchantId, to }, _args, context) => memberById(merchantId, to.member, context),
      }),
    }),
  });

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
  validity: t.field({
    type: VerdictRef,
    nullable: true,
    description: 'Whether it was justified; null: not assessed yet.',
    resolve: async (complaint, _args, { ports }) => (await lookAt(complaint, ports)).state.validity,
  }),
  remedy: t.field({
    type: [RemedyRef],
    description: 'What is done for the customer, by the last decision.',
    resolve: async (complaint, _args, { ports }) => [...(await lookAt(complaint, ports)).state.remedies],
  }),
  rootCause: t.field({
    type: RootCauseRef,
    nullable: true,
    description: 'Where it came from at its root; null: not recorded yet.',
    resolve: async (complaint, _args, { ports }) => {
      const { events, state } = await lookAt(complaint, ports);
      const last = events.findLast(({ event }) => event.type === 'CAUSE_RECORDED')?.event;
      return last?.type === 'CAUSE_RECORDED' ? { causes: state.causes, text: last.payload.text } : null;
    },
  }),
  measures: t.field({
    type: [MeasureOfCaseRef],
    description: 'Measures taken because of it.',
    resolve: async (complaint, _args, { ports }) =>
      (await lookAt(complaint, ports)).state.measures.map((measure) => {
        return { merchantId: complaint.merchantId, measure };
      }),
  }),
  problem: t.string({
    nullable: true,
    description: 'The problem that it has in common with others.',
    resolve: async (complaint, _args, { ports }) => (await lookAt(complaint, ports)).state.problem,
  }),
  callback: t.field({
    type: CallbackRef,
    description: 'Asking the customer after the remedy.',
    resolve: async (complaint, _args, { ports }) => (await lookAt(complaint, ports)).state.callback,
  }),
  ending: t.field({
    type: CaseEndingEnum,
    nullable: true,
    description: 'How it came to its end.',
    resolve: async (complaint, _args, { ports }) => (await lookAt(complaint, ports)).state.ending,
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
  missingForClosing: t.field({
    type: [ClosingItemEnum],
    description: 'What it lacks before it can be closed.',
    resolve: async (complaint, _args, { ports }) => {
      const { rules, state } = await lookAt(complaint, ports);
      return missingForClosing(state, rules.settings);
    },
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
  repeatOf: t.field({
    type: ComplaintRef,
    nullable: true,
    description: 'The case of the same customer and category within 90 days that it repeats.',
    resolve: async (complaint, _args, { ports }) => {
      const { linked } = (await lookAt(complaint, ports)).state;
      const repeated = linked.find((link) => link.as === 'REPEAT');
      return repeated === undefined ? null : ports.complaints.byId(complaint.merchantId, repeated.other);
    },
  }),
  linked: t.field({
    type: [LinkedCaseRef],
    description: 'Cases that belong to it.',
    resolve: async (complaint, _args, { ports }) =>
      (await lookAt(complaint, ports)).state.linked.map((link) => {
        return { ...link, merchantId: complaint.merchantId };
      }),
  }),
  duplicatesSuggested: t.field({
    type: [ComplaintRef],
    description: 'Earlier cases of the same order and matter, not linked yet, newest first.',
    resolve: async (complaint, _args, { ports }) => {
      const { state } = await lookAt(complaint, ports);
      const linked = new Set(state.linked.map(({ other }) => other));
      const { category, id, merchantId, occurredAt, order } = complaint;
      const matter = { id, customer: null, order, category, receivedAt: occurredAt };
      const likely = likelyDuplicates(matter, await ports.cases.similar(complaint));
      const found = await Promise.all(
        likely
          .filter((other) => !linked.has(other.id))
          .map((other) => ports.complaints.byId(merchantId, other.id)),
      );
      return found.filter((other) => other !== null);
    },
  }),
}));
