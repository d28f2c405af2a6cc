import { builder } from '../builder.ts';
import { ComplaintRef } from '../complaint/complaint.graphql.ts';
import { DepartmentRef, MemberRef } from '../member/member.graphql.ts';
import {
  CallbackOutcomeEnum,
  CaseLinkEnum,
  CaseMeasureKindEnum,
  CaseMeasureStatusEnum,
  CauseCodeEnum,
  SeverityEnum,
  SeverityRuleEnum,
  ValidityEnum,
  ValidityReasonEnum,
} from './caseEnums.graphql.ts';
import { departmentById, memberById, SeverityTriggerRef } from './caseEvent.graphql.ts';
import type { CaseLook } from './caseLook.ts';
import type { CaseMeasure } from './caseMeasure.ts';

/** How grave a case is. */
export const SeverityOfCaseRef = builder.objectRef<CaseLook>('CaseSeverity').implement({
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

/** Whether a complaint was justified. */
export const VerdictRef = builder.objectRef<NonNullable<CaseLook['state']['validity']>>('Verdict').implement({
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

/** Where a complaint came from at its root. */
export const RootCauseRef = builder
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

/** A measure taken because of a case. */
export const MeasureOfCaseRef = builder
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

/** Another case that belongs to one. */
export const LinkedCaseRef = builder
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

/** Asking the customer after the remedy. */
export const CallbackRef = builder.objectRef<CaseLook['state']['callback']>('Callback').implement({
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

/** A hand-over that waits for approval. */
export const HandOverRef = builder
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
