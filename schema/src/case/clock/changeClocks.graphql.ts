import { builder } from '../../builder.ts';
import { ComplaintKindEnum } from '../../complaint/complaint.graphql.ts';
import { merchantFailures } from '../../failure/failure.graphql.ts';
import { InvalidInput } from '../../failure/failure.ts';
import type { Localized } from '../../form/form.ts';
import { LocalizedInput, localizedOf } from '../../form/localized.graphql.ts';
import { SeverityEnum } from '../caseEnums.graphql.ts';
import { reschedule } from '../reschedule.ts';
import { ruleEditor } from '../ruleEditor.ts';
import { checkClocks } from './checkClocks.ts';
import type { ClockRule, ClockSet, MeanTarget } from './clockRule.ts';
import {
  AllowanceUnitEnum,
  ClockRoundsEnum,
  ClockStartEnum,
  ClocksRef,
  type ClocksVersion,
  MilestoneEnum,
} from './clocks.graphql.ts';
import { generalClocks, insurerClocks } from './presets.ts';

const ClockRuleInput = builder.inputType('ClockRuleInput', {
  description: 'A clock of a case.',
  fields: (t) => ({
    code: t.string({
      required: true,
      description: 'Stable code: capitals, digits and underscores, at most 40.',
    }),
    name: t.field({
      type: LocalizedInput,
      description: 'In words, at most 200 characters; by default the code.',
    }),
    unit: t.field({ type: AllowanceUnitEnum, required: true, description: 'In what it counts.' }),
    amount: t.int({
      required: true,
      description: 'How many are allowed, from 1: at most 525,600 minutes or 366 days.',
    }),
    from: t.field({ type: ClockStartEnum, description: 'What sets it going; by default START.' }),
    until: t.field({ type: [MilestoneEnum], required: true, description: 'The first of these meets it.' }),
    rounds: t.field({ type: ClockRoundsEnum, description: 'In which rounds; by default EVERY.' }),
    warnAfter: t.float({ description: 'Share of the time after which a warning is due; by default 0.75.' }),
    severities: t.field({ type: [SeverityEnum], description: 'For these; absent: every severity.' }),
    kinds: t.field({ type: [ComplaintKindEnum], description: 'For these; absent: every kind.' }),
    categories: t.stringList({
      description: 'Where the primary category is one of these or lies below; absent: every category.',
    }),
  }),
});

const MeanTargetInput = builder.inputType('MeanTargetInput', {
  description: 'What a time should be in the mean.',
  fields: (t) => ({
    code: t.string({
      required: true,
      description: 'Stable code: capitals, digits and underscores, at most 40.',
    }),
    name: t.field({
      type: LocalizedInput,
      description: 'In words, at most 200 characters; by default the code.',
    }),
    from: t.field({ type: ClockStartEnum, description: 'From when; by default START.' }),
    until: t.field({ type: [MilestoneEnum], required: true, description: 'Until the first of these.' }),
    minutes: t.int({ required: true, description: 'Working minutes from 1, at most in the mean.' }),
  }),
});

const PresetEnum = builder.enumType('ClockPreset', {
  description: 'Ready clocks.',
  values: {
    GENERAL: { description: 'Of every trade.' },
    INSURER: { description: 'The same, and decided within 1 hour from complete documents.' },
  } as const,
});

const ChangeClocksInput = builder.inputType('ChangeClocksInput', {
  description: 'Clocks, whole: a preset, or rules.',
  fields: (t) => ({
    merchantId: t.id({ required: true, description: 'The merchant.' }),
    preset: t.field({ type: PresetEnum, description: 'A preset; instead of rules.' }),
    rules: t.field({ type: [ClockRuleInput], description: 'At most 50; instead of a preset.' }),
    means: t.field({ type: [MeanTargetInput], description: 'At most 10; with rules only; by default none.' }),
  }),
});

type Input = typeof ChangeClocksInput.$inferInput;

function nameOf(
  code: string,
  name: { readonly en: string; readonly zhCN: string } | null | undefined,
): Localized {
  return name == null ? { en: code, 'zh-CN': code } : localizedOf(name);
}

function ruleOf(given: typeof ClockRuleInput.$inferInput): ClockRule {
  const { amount, categories, code, from, kinds, name, rounds, severities, unit, until, warnAfter } = given;
  return {
    code,
    name: nameOf(code, name),
    allowed: { unit, amount },
    warnAfter: warnAfter ?? 0.75,
    from: from ?? 'START',
    until: [...new Set(until)],
    rounds: rounds ?? 'EVERY',
    ...(severities == null ? {} : { severities: [...new Set(severities)] }),
    ...(kinds == null ? {} : { kinds: [...new Set(kinds)] }),
    ...(categories == null ? {} : { categories: [...new Set(categories)] }),
  };
}

function meanOf({ code, from, minutes, name, until }: typeof MeanTargetInput.$inferInput): MeanTarget {
  return { code, name: nameOf(code, name), from: from ?? 'START', until: [...new Set(until)], minutes };
}

/** The clocks that an input means. @throws InvalidInput naming what cannot be. */
function clocksOf({ means, preset, rules }: Input, version: number, hasCategory: (code: string) => boolean) {
  if ((preset == null) === (rules == null) || (preset != null && means != null)) {
    throw new InvalidInput('INVALID', 'preset', { expected: 'either preset or rules' });
  }
  if (preset != null) return { ...(preset === 'GENERAL' ? generalClocks : insurerClocks), version };
  const clocks: ClockSet = {
    id: 'OWN',
    version,
    rules: (rules ?? []).map(ruleOf),
    means: (means ?? []).map(meanOf),
  };
  const [problem] = checkClocks(clocks, hasCategory);
  if (problem === undefined) return clocks;
  throw new InvalidInput('INVALID', problem.path, { expected: `no ${problem.code}` });
}

const ChangeClocksSuccess = builder
  .objectRef<{ readonly clocks: ClocksVersion; readonly rescheduled: number }>('ChangeClocksSuccess')
  .implement({
    description: 'The clocks hold from now on.',
    fields: (t) => ({
      clocks: t.expose('clocks', { type: ClocksRef, description: 'Their new version.' }),
      rescheduled: t.exposeInt('rescheduled', {
        description: 'Open cases whose deadlines were computed anew; what was judged stays as it was judged.',
      }),
    }),
  });

builder.mutationField('changeClocks', (t) =>
  t.field({
    type: ChangeClocksSuccess,
    description:
      "Changes within what time a merchant handles its cases, and computes its open cases' deadlines anew. Scope MERCHANT_WRITE.",
    args: { input: t.arg({ type: ChangeClocksInput, required: true }) },
    errors: { types: merchantFailures },
    resolve: async (_root, { input }, context) => {
      const { merchantId } = input;
      await ruleEditor(merchantId, context);
      const { ports, now } = context;
      const categories = await ports.categories.ofMerchant(merchantId);
      const clocks = await ports.cases.addVersion(merchantId, 'CLOCKS', now, (version) =>
        clocksOf(input, version, (code) => categories.has(code)),
      );
      return { clocks, rescheduled: await reschedule(merchantId, ports, now) };
    },
  }),
);
