import { builder } from '../builder.ts';
import { ComplaintStepEnum, FacetRef } from '../complaint/complaint.graphql.ts';
import type { Context } from '../context.ts';
import { DepartmentRef, MemberRef, staffMembers } from '../member/member.graphql.ts';
import { memberOf } from './actor.ts';
import type { StoredEvent } from './case.port.ts';
import {
  ActorKindEnum,
  CallbackOutcomeEnum,
  CaseEndingEnum,
  CaseEventTypeEnum,
  CauseCodeEnum,
  RemedyCodeEnum,
  RungCauseEnum,
  RungEnum,
  SeverityEnum,
  SeverityRuleEnum,
  ValidityEnum,
  ValidityReasonEnum,
} from './caseEnums.graphql.ts';
import { stepOf } from './caseEvent.ts';
import type { Remedy } from './remedy.ts';
import type { SeverityTrigger } from './severity/severity.ts';

/** An event of a merchant's case. */
export interface EventOfMerchant extends StoredEvent {
  readonly merchantId: string;
}

/** A member by id; null where there is none, or the id is null. */
export async function memberById(merchantId: string, id: string | null, context: Context) {
  if (id === null) return null;
  return (await staffMembers(merchantId, context)).find(({ member }) => member.id === id) ?? null;
}

/** A department by id; null where there is none, or the id is null. */
export async function departmentById(merchantId: string, id: string | null, { ports, now }: Context) {
  if (id === null) return null;
  const { departments } = await ports.members.staff(merchantId, now);
  const department = departments.find((known) => known.id === id);
  return department === undefined ? null : { merchantId, department };
}

/** One remedy with what it costs. */
export const RemedyRef = builder.objectRef<Remedy>('Remedy').implement({
  description: 'What the merchant does about a complaint, with what it costs.',
  fields: (t) => ({
    code: t.field({ type: RemedyCodeEnum, description: 'What is done.', resolve: ({ code }) => code }),
    amount: t.exposeFloat('amount', {
      nullable: true,
      description: "In the merchant's currency; null where no money moves.",
    }),
  }),
});

/** Something that made a severity rule fire. */
export const SeverityTriggerRef = builder.objectRef<SeverityTrigger>('SeverityTrigger').implement({
  description: 'Something that made a rule fire: a word of the text, or a field with its value.',
  fields: (t) => ({
    rule: t.field({ type: SeverityRuleEnum, description: 'The rule.', resolve: ({ rule }) => rule }),
    field: t.exposeString('field', { description: 'The field, for example `text`.' }),
    value: t.exposeString('value', { description: 'The word as it stands there, or the value.' }),
  }),
});

const ActorRef = builder.objectRef<EventOfMerchant>('Actor').implement({
  description: 'Who did something to a case.',
  fields: (t) => ({
    kind: t.field({ type: ActorKindEnum, description: 'Who.', resolve: ({ event }) => event.actor.kind }),
    member: t.field({
      type: MemberRef,
      nullable: true,
      description: 'The member; null for the customer and the product.',
      resolve: ({ event, merchantId }, _args, context) =>
        memberById(merchantId, memberOf(event.actor), context),
    }),
  }),
});

/** Something that happened to a case. */
export const CaseEventRef = builder.objectRef<EventOfMerchant>('CaseEvent');

/** The value of a payload's field, of whichever kind of event has it. */
function detail<Value>({ event }: StoredEvent, field: string): Value | null {
  const value: unknown = Reflect.get(event.payload, field);
  return value === undefined ? null : (value as Value);
}

CaseEventRef.implement({
  description:
    'Something that happened to a case. Events are only ever added. Fields that do not belong to its kind are null.',
  fields: (t) => ({
    seq: t.exposeInt('seq', { description: 'Its place in the case, from 1 without gaps.' }),
    type: t.field({
      type: CaseEventTypeEnum,
      description: 'What happened.',
      resolve: ({ event }) => event.type,
    }),
    step: t.field({
      type: ComplaintStepEnum,
      nullable: true,
      description: 'The step that it took; null: it happened between steps.',
      resolve: ({ event }) => stepOf(event.type),
    }),
    actor: t.field({ type: ActorRef, description: 'Who did it.', resolve: (event) => event }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ event }) => event.at }),
    reason: t.string({ nullable: true, description: 'Why.', resolve: ({ event }) => event.reason }),
    text: t.string({
      nullable: true,
      description: 'Words that were written.',
      resolve: (event) => detail<string>(event, 'text'),
    }),
    question: t.boolean({
      nullable: true,
      description: 'Whether the message asks the customer something.',
      resolve: (event) => detail<boolean>(event, 'question'),
    }),
    remedies: t.field({
      type: [RemedyRef],
      nullable: true,
      description: 'What is done for the customer.',
      resolve: (event) => detail<Remedy[]>(event, 'remedies'),
    }),
    onTheSpot: t.boolean({
      nullable: true,
      description: 'Whether it was settled while it was received.',
      resolve: (event) => detail<boolean>(event, 'onTheSpot'),
    }),
    validity: t.field({
      type: ValidityEnum,
      nullable: true,
      description: 'Whether it was justified.',
      resolve: (event) => detail(event, 'validity'),
    }),
    validityReason: t.field({
      type: ValidityReasonEnum,
      nullable: true,
      description: 'Why it was or was not.',
      resolve: (event) => detail(event, 'validityReason'),
    }),
    categories: t.stringList({
      nullable: true,
      description: 'Codes of its categories, the primary one first.',
      resolve: (event) => detail<string[]>(event, 'categories'),
    }),
    department: t.field({
      type: DepartmentRef,
      nullable: true,
      description: 'The department that it went to.',
      resolve: (event, _args, context) =>
        departmentById(event.merchantId, detail(event, 'department'), context),
    }),
    member: t.field({
      type: MemberRef,
      nullable: true,
      description: 'The person whom it went to.',
      resolve: (event, _args, context) => memberById(event.merchantId, detail(event, 'member'), context),
    }),
    approvedBy: t.field({
      type: MemberRef,
      nullable: true,
      description: 'Who approved the hand-over; null: the routing did.',
      resolve: (event, _args, context) => memberById(event.merchantId, detail(event, 'approvedBy'), context),
    }),
    severity: t.field({
      type: SeverityEnum,
      nullable: true,
      description: 'How grave it is from then on.',
      resolve: (event) => detail(event, 'severity'),
    }),
    triggers: t.field({
      type: [SeverityTriggerRef],
      nullable: true,
      description: 'What made severity rules fire.',
      resolve: (event) => detail<SeverityTrigger[]>(event, 'triggers'),
    }),
    rung: t.field({
      type: RungEnum,
      nullable: true,
      description: 'The rung from then on.',
      resolve: (event) => detail(event, 'rung'),
    }),
    rungCause: t.field({
      type: RungCauseEnum,
      nullable: true,
      description: 'Why it stands on its rung.',
      resolve: (event) => (event.event.type === 'RUNG_SET' ? event.event.payload.cause : null),
    }),
    rules: t.stringList({
      nullable: true,
      description: "Codes of the ladder's rules that fired.",
      resolve: (event) => detail<string[]>(event, 'rules'),
    }),
    ruleSet: t.string({
      nullable: true,
      description: 'Id and version of the ladder.',
      resolve: (event) => detail<string>(event, 'ruleSet'),
    }),
    outcome: t.field({
      type: CallbackOutcomeEnum,
      nullable: true,
      description: 'What came of asking the customer.',
      resolve: (event) => detail(event, 'outcome'),
    }),
    handledWell: t.string({
      nullable: true,
      description: 'What was handled well.',
      resolve: (event) => detail<string>(event, 'handledWell'),
    }),
    handledBadly: t.string({
      nullable: true,
      description: 'What was not.',
      resolve: (event) => detail<string>(event, 'handledBadly'),
    }),
    ending: t.field({
      type: CaseEndingEnum,
      nullable: true,
      description: 'How it came to its end.',
      resolve: (event) => detail(event, 'ending'),
    }),
    causes: t.field({
      type: [CauseCodeEnum],
      nullable: true,
      description: 'Root causes.',
      resolve: (event) => (event.event.type === 'CAUSE_RECORDED' ? [...event.event.payload.causes] : null),
    }),
    corrected: t.field({
      type: [FacetRef],
      nullable: true,
      description:
        'Facts that were put right, with what they are since; an empty value: nothing is known of it.',
      resolve: ({ event }) => {
        if (event.type !== 'FACTS_CORRECTED') return null;
        const shown = (value: unknown) => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));
        return Object.entries(event.payload.facts).map(([name, value]) => ({ name, value: shown(value) }));
      },
    }),
    measureId: t.string({
      nullable: true,
      description: 'The measure that it is about.',
      resolve: (event) => detail<string>(event, 'measure'),
    }),
  }),
});
