import { builder } from '../../builder.ts';
import { ComplaintKindEnum } from '../../complaint/complaint.graphql.ts';
import { complaintSteps } from '../../complaint/complaint.ts';
import { LocalizedRef } from '../../form/localized.graphql.ts';
import { MerchantRef } from '../../merchant/merchant.graphql.ts';
import type { RuleVersion } from '../case.port.ts';
import { SeverityEnum } from '../caseEnums.graphql.ts';
import { versionAt } from '../ruleEditor.ts';
import type { ClockRule, MeanTarget } from './clockRule.ts';

/** A version of the clocks. */
export type ClocksVersion = RuleVersion<'CLOCKS'>;

const onTheWay = ['INTERIM_MEASURE', 'LASTING_MEASURE', 'DECISION', 'DOCUMENTS'] as const;

/** What stops a clock. */
export const MilestoneEnum = builder.enumType('Milestone', {
  description:
    'What a clock can wait for: a step; an immediate measure, or a corrective or preventive one; a decision; complete documents.',
  values: [...complaintSteps, ...onTheWay] as const,
});

/** What sets a clock going. */
export const ClockStartEnum = builder.enumType('ClockStart', {
  description: 'What sets a clock going: START is receipt or reopening.',
  values: ['START', ...complaintSteps, ...onTheWay] as const,
});

/** In what a clock counts. */
export const AllowanceUnitEnum = builder.enumType('AllowanceUnit', {
  description: 'In what a clock counts.',
  values: {
    WORKING_MINUTES: { description: "Minutes of the merchant's working time." },
    WORKING_DAYS: { description: 'Working days, the day of receipt not counted.' },
    ELAPSED_MINUTES: { description: 'Minutes by the wall, day and night.' },
  } satisfies Record<ClockRule['allowed']['unit'], object>,
});

/** In which rounds a clock runs. */
export const ClockRoundsEnum = builder.enumType('ClockRounds', {
  description: 'In which rounds of a case a clock runs.',
  values: {
    FIRST: { description: 'From receipt only.' },
    EVERY: { description: 'Again after each reopening.' },
  } satisfies Record<ClockRule['rounds'], object>,
});

const ClockRuleRef = builder.objectRef<ClockRule>('ClockRule').implement({
  description: 'A clock of a case: what sets it going, what stops it, and whose it is.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code, the `kind` of its deadlines.' }),
    name: t.expose('name', { type: LocalizedRef, description: 'In words.' }),
    unit: t.field({
      type: AllowanceUnitEnum,
      description: 'In what it counts.',
      resolve: ({ allowed }) => allowed.unit,
    }),
    amount: t.int({ description: 'How many are allowed.', resolve: ({ allowed }) => allowed.amount }),
    from: t.field({ type: ClockStartEnum, description: 'What sets it going.', resolve: ({ from }) => from }),
    until: t.field({
      type: [MilestoneEnum],
      description: 'The first of these meets it.',
      resolve: ({ until }) => [...until],
    }),
    rounds: t.field({
      type: ClockRoundsEnum,
      description: 'In which rounds.',
      resolve: ({ rounds }) => rounds,
    }),
    warnAfter: t.exposeFloat('warnAfter', {
      description: 'Share of the time after which a warning is due, 0 to 1.',
    }),
    severities: t.field({
      type: [SeverityEnum],
      nullable: true,
      description: 'For these; null: every severity.',
      resolve: ({ severities }) => (severities === undefined ? null : [...severities]),
    }),
    kinds: t.field({
      type: [ComplaintKindEnum],
      nullable: true,
      description: 'For these; null: every kind.',
      resolve: ({ kinds }) => (kinds === undefined ? null : [...kinds]),
    }),
    categories: t.stringList({
      nullable: true,
      description: 'Where the primary category is one of these or lies below; null: every category.',
      resolve: ({ categories }) => (categories === undefined ? null : [...categories]),
    }),
  }),
});

const MeanTargetRef = builder.objectRef<MeanTarget>('MeanTarget').implement({
  description: 'What a time should be in the mean; no single case is judged by it.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code.' }),
    name: t.expose('name', { type: LocalizedRef, description: 'In words.' }),
    from: t.field({ type: ClockStartEnum, description: 'From when.', resolve: ({ from }) => from }),
    until: t.field({
      type: [MilestoneEnum],
      description: 'Until the first of these.',
      resolve: ({ until }) => [...until],
    }),
    minutes: t.exposeInt('minutes', { description: 'Working minutes, at most in the mean.' }),
  }),
});

/** The clocks of a merchant. */
export const ClocksRef = builder.objectRef<ClocksVersion>('Clocks').implement({
  description: 'Within what time a merchant handles its cases.',
  fields: (t) => ({
    version: t.exposeInt('version', {
      description: 'Counts from 1; 0: the usual ones, nothing was changed.',
    }),
    from: t.expose('from', { type: 'DateTime', nullable: true, description: 'From when on they hold.' }),
    rules: t.field({
      type: [ClockRuleRef],
      description: 'What single cases are judged by.',
      resolve: ({ rules }) => [...rules.rules],
    }),
    means: t.field({
      type: [MeanTargetRef],
      description: 'What times should be in the mean.',
      resolve: ({ rules }) => [...rules.means],
    }),
  }),
});

builder.objectFields(MerchantRef, (t) => ({
  clocks: t.field({
    type: ClocksRef,
    nullable: true,
    description: 'Within what time it handles its cases; null: there is no such version.',
    args: { version: t.arg.int({ description: 'By default the newest.' }) },
    resolve: ({ id }, { version }, { ports }) => versionAt(id, 'CLOCKS', version, ports),
  }),
}));
