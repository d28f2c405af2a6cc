import { builder } from '../../builder.ts';
import { ComplaintKindEnum, ComplaintRef } from '../../complaint/complaint.graphql.ts';
import { merchantFailures } from '../../failure/failure.graphql.ts';
import { InvalidInput } from '../../failure/failure.ts';
import { LocalizedInput, LocalizedRef, localizedOf } from '../../form/localized.graphql.ts';
import { MerchantRef } from '../../merchant/merchant.graphql.ts';
import type { Ports } from '../../ports.ts';
import type { RuleVersion } from '../case.port.ts';
import { RungEnum, SeverityEnum, SeverityRuleEnum } from '../caseEnums.graphql.ts';
import { ladderCaseOf } from '../decide/rung.ts';
import { foldCase } from '../foldCase.ts';
import { ruleEditor, versionAt } from '../ruleEditor.ts';
import { eventsOf } from '../workCase.ts';
import { checkLadder } from './checkLadder.ts';
import type { LadderCondition, LadderDecision, LadderRule, LadderRuleSet } from './ladder.ts';
import { mallLadder, marketLadder } from './presets.ts';
import { type TriedCase, tryLadder } from './tryLadder.ts';

type Version = RuleVersion<'LADDER'>;

/** Past cases that a draft is tried on, the newest. */
const triedCases = 2000;

const conditionText = (when: LadderCondition) => JSON.stringify(when);

const LadderRuleRef = builder.objectRef<LadderRule>('LadderRule').implement({
  description: 'A rule of the authority ladder.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code.' }),
    name: t.expose('name', { type: LocalizedRef, description: 'In words.' }),
    rung: t.field({ type: RungEnum, description: 'The rung that it names.', resolve: ({ rung }) => rung }),
    when: t.string({
      description:
        'When it fires, as JSON in the words of LadderConditionInput: all that is stated must hold.',
      resolve: ({ when }) => conditionText(when),
    }),
  }),
});

const LadderRef = builder.objectRef<Version>('Ladder').implement({
  description: 'Who decides what: the highest rung that any rule names.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Counts from 1; 0: the usual one, nothing was changed.' }),
    from: t.expose('from', { type: 'DateTime', nullable: true, description: 'From when on it holds.' }),
    name: t.field({ type: LocalizedRef, description: 'Name.', resolve: ({ rules }) => rules.name }),
    rules: t.field({
      type: [LadderRuleRef],
      description: 'Its rules.',
      resolve: ({ rules }) => [...rules.rules],
    }),
    otherwise: t.field({
      type: RungEnum,
      description: 'The rung where no rule fires.',
      resolve: ({ rules }) => rules.otherwise,
    }),
    onTheSpotUpTo: t.field({
      type: RungEnum,
      description: 'The highest rung of a case that any member may settle on the spot.',
      resolve: ({ rules }) => rules.onTheSpotUpTo,
    }),
  }),
});

builder.objectFields(MerchantRef, (t) => ({
  ladder: t.field({
    type: LadderRef,
    nullable: true,
    description: 'Who decides what; null: there is no such version.',
    args: { version: t.arg.int({ description: 'By default the newest.' }) },
    resolve: ({ id }, { version }, { ports }) => versionAt(id, 'LADDER', version, ports),
  }),
}));

const ConditionInput = builder.inputType('LadderConditionInput', {
  description: 'When a rule fires: all that is stated must hold; nothing stated always holds.',
  fields: (t) => ({
    valueFrom: t.float({ description: 'Value of the goods at or above.' }),
    valueBelow: t.float({ description: 'Value of the goods below.' }),
    kinds: t.field({ type: [ComplaintKindEnum], description: 'One of these kinds.' }),
    categories: t.stringList({ description: 'One of these categories, or below.' }),
    triggers: t.field({ type: [SeverityRuleEnum], description: 'One of these severity rules fired.' }),
    severities: t.field({ type: [SeverityEnum], description: 'One of these severities.' }),
    tiers: t.stringList({ description: 'One of these tiers of customers.' }),
    aboutFrom: t.field({ type: RungEnum, description: 'About somebody of this rung or above.' }),
    insists: t.boolean({ description: 'True: the customer insists.' }),
    unsettled: t.boolean({ description: 'True: somebody below could not settle it.' }),
    malice: t.boolean({ description: 'True: malice is suspected.' }),
  }),
});

const LadderRuleInput = builder.inputType('LadderRuleInput', {
  description: 'A rule of the authority ladder.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Stable code.' }),
    name: t.field({ type: LocalizedInput, description: 'In words; by default the code.' }),
    rung: t.field({ type: RungEnum, required: true, description: 'The rung that it names.' }),
    when: t.field({ type: ConditionInput, required: true, description: 'When it fires.' }),
  }),
});

const PresetEnum = builder.enumType('LadderPreset', {
  description: 'A ready ladder of one trade.',
  values: { MALL: { description: 'Mall 商场.' }, MARKET: { description: 'Market 市场.' } } as const,
});

const LadderInput = builder.inputType('LadderInput', {
  description: 'A ladder: a preset, or rules.',
  fields: (t) => ({
    merchantId: t.id({ required: true, description: 'The merchant.' }),
    preset: t.field({ type: PresetEnum, description: 'A preset; instead of rules.' }),
    name: t.field({ type: LocalizedInput, description: 'Name.' }),
    rules: t.field({ type: [LadderRuleInput], description: 'Its rules; instead of a preset.' }),
    otherwise: t.field({
      type: RungEnum,
      description: 'The rung where no rule fires; by default DEPARTMENT_LEAD.',
    }),
    onTheSpotUpTo: t.field({
      type: RungEnum,
      description: 'The highest rung that any member may settle on the spot; by default DEPARTMENT_LEAD.',
    }),
  }),
});

type Input = typeof LadderInput.$inferInput;

function conditionOf(given: typeof ConditionInput.$inferInput): LadderCondition {
  const stated = Object.entries(given).filter(([, value]) => value != null && value !== false);
  return Object.fromEntries(stated) as LadderCondition;
}

/** The rule set that an input means. @throws InvalidInput naming what cannot be. */
function ladderOf(input: Input, version: number): LadderRuleSet {
  const { merchantId: _, name, onTheSpotUpTo, otherwise, preset, rules } = input;
  if ((preset == null) === (rules == null)) {
    throw new InvalidInput('INVALID', 'preset', { expected: 'either preset or rules' });
  }
  if (preset != null) return { ...(preset === 'MALL' ? mallLadder : marketLadder), version };
  const ladder: LadderRuleSet = {
    id: 'OWN',
    version,
    name: name == null ? { en: 'Own', 'zh-CN': '自定义' } : localizedOf(name),
    rungNames: {},
    rules: (rules ?? []).map(({ code, name: words, rung, when }) => ({
      code,
      name: words == null ? { en: code, 'zh-CN': code } : localizedOf(words),
      rung,
      when: conditionOf(when),
    })),
    otherwise: otherwise ?? 'DEPARTMENT_LEAD',
    onTheSpotUpTo: onTheSpotUpTo ?? 'DEPARTMENT_LEAD',
  };
  const [problem] = checkLadder(ladder);
  if (problem !== undefined)
    throw new InvalidInput('INVALID', problem.path, { expected: `no ${problem.code}` });
  return ladder;
}

const ChangeLadderSuccess = builder.objectRef<{ readonly ladder: Version }>('ChangeLadderSuccess').implement({
  description: 'The ladder holds for cases from now on.',
  fields: (t) => ({ ladder: t.expose('ladder', { type: LadderRef, description: 'Its new version.' }) }),
});

builder.mutationField('changeLadder', (t) =>
  t.field({
    type: ChangeLadderSuccess,
    description: 'Changes who decides what. Try it on past cases first. Scope MERCHANT_WRITE.',
    args: { input: t.arg({ type: LadderInput, required: true }) },
    errors: { types: merchantFailures },
    resolve: async (_root, { input }, context) => {
      await ruleEditor(input.merchantId, context);
      const { ports, now } = context;
      const make = (version: number) => ladderOf(input, version);
      return { ladder: await ports.cases.addVersion(input.merchantId, 'LADDER', now, make) };
    },
  }),
);

async function pastCases(merchantId: string, ports: Ports): Promise<TriedCase[]> {
  const [files, rules] = await Promise.all([
    ports.cases.newest(merchantId, triedCases),
    ports.cases.rules(merchantId),
  ]);
  return files.flatMap((file) => {
    const state = foldCase(eventsOf(file, rules));
    return state === null ? [] : [{ id: file.complaint.id, ...ladderCaseOf(state) }];
  });
}

const DecisionRef = builder.objectRef<LadderDecision>('LadderDecision').implement({
  description: 'A rung with the rules that lead to it.',
  fields: (t) => ({
    rung: t.field({ type: RungEnum, description: 'The rung.', resolve: ({ rung }) => rung }),
    rules: t.stringList({
      description: 'Codes of all rules that fired.',
      resolve: ({ rules }) => [...rules],
    }),
    ruleSet: t.exposeString('ruleSet', { description: 'Id and version of the ladder.' }),
  }),
});

const MovedCaseRef = builder
  .objectRef<{
    readonly merchantId: string;
    readonly id: string;
    readonly from: LadderDecision;
    readonly to: LadderDecision;
  }>('MovedCase')
  .implement({
    description: 'A past case that a draft would have sent elsewhere.',
    fields: (t) => ({
      complaint: t.field({
        type: ComplaintRef,
        nullable: true,
        description: 'The case.',
        resolve: ({ id, merchantId }, _args, { ports }) => ports.complaints.byId(merchantId, id),
      }),
      from: t.expose('from', { type: DecisionRef, description: 'By the ladder as it is.' }),
      to: t.expose('to', { type: DecisionRef, description: 'By the draft.' }),
    }),
  });

type Moved = ReturnType<typeof tryLadder>[number] & { readonly merchantId: string };

const TryLadderSuccess = builder
  .objectRef<{ readonly tried: number; readonly moved: readonly Moved[] }>('TryLadderSuccess')
  .implement({
    description: 'What a draft would have changed. Nothing was stored.',
    fields: (t) => ({
      tried: t.exposeInt('tried', {
        description: 'Past cases that it was tried on, the newest 2,000 at most.',
      }),
      movedCount: t.int({
        description: 'Cases that would have gone elsewhere.',
        resolve: ({ moved }) => moved.length,
      }),
      moved: t.field({
        type: [MovedCaseRef],
        description: 'Those cases, newest first; the first hundred.',
        resolve: ({ moved }) => moved.slice(0, 100),
      }),
    }),
  });

builder.mutationField('tryLadder', (t) =>
  t.field({
    type: TryLadderSuccess,
    description:
      'Runs a draft of the ladder over past cases and lists what would have gone elsewhere. Scope MERCHANT_WRITE.',
    args: { input: t.arg({ type: LadderInput, required: true }) },
    errors: { types: merchantFailures },
    resolve: async (_root, { input }, context) => {
      const { merchantId } = input;
      await ruleEditor(merchantId, context);
      const { ports } = context;
      const current = await versionAt(merchantId, 'LADDER', null, ports);
      const cases = await pastCases(merchantId, ports);
      const draft = ladderOf(input, (current?.version ?? 0) + 1);
      const moved = tryLadder(draft, current?.rules ?? mallLadder, cases);
      return { tried: cases.length, moved: moved.map((one) => ({ ...one, merchantId })) };
    },
  }),
);
