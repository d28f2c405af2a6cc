import { builder } from '../../builder.ts';
import { checkMoney } from '../../complaint/complaintDetails.ts';
import { merchantFailures } from '../../failure/failure.graphql.ts';
import { InvalidInput } from '../../failure/failure.ts';
import { MerchantRef } from '../../merchant/merchant.graphql.ts';
import { maxName } from '../../rating/rating.ts';
import { checkText } from '../../submission/text.ts';
import type { RuleVersion } from '../case.port.ts';
import { SeverityRuleEnum } from '../caseEnums.graphql.ts';
import { maxRepairs } from '../correctedOf.ts';
import { ruleEditor, versionAt } from '../ruleEditor.ts';
import { atMost } from '../words.ts';
import type { SeveritySettings } from './severity.ts';

type Version = RuleVersion<'SEVERITY'>;

const SettingsRef = builder.objectRef<Version>('SeveritySettings').implement({
  description: 'What a merchant changed about the rules of severity.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Counts from 1; 0: nothing was changed.' }),
    valueLimit: t.float({
      nullable: true,
      description: 'Value of the goods above which a case is B; null: no limit.',
      resolve: ({ rules }) => rules.valueLimit,
    }),
    repairsFrom: t.int({
      description: 'Repairs of the same fault from which it is A.',
      resolve: ({ rules }) => rules.repairsFrom,
    }),
    off: t.field({
      type: [SeverityRuleEnum],
      description: 'Rules switched off.',
      resolve: ({ rules }) => [...rules.off],
    }),
    specialCategories: t.stringList({
      description: 'Categories under special control: A whatever it is about.',
      resolve: ({ rules }) => [...rules.special.categories],
    }),
    specialProducts: t.stringList({
      description: 'Products under special control.',
      resolve: ({ rules }) => [...rules.special.products],
    }),
    specialWords: t.stringList({
      description: 'Words under special control.',
      resolve: ({ rules }) => [...rules.special.words],
    }),
  }),
});

builder.objectFields(MerchantRef, (t) => ({
  severitySettings: t.field({
    type: SettingsRef,
    nullable: true,
    description: 'What it changed about the rules of severity; null: there is no such version.',
    args: { version: t.arg.int({ description: 'By default the newest.' }) },
    resolve: ({ id }, { version }, { ports }) => versionAt(id, 'SEVERITY', version, ports),
  }),
}));

const ChangeInput = builder.inputType('ChangeSeveritySettingsInput', {
  description: 'The settings of severity, whole.',
  fields: (t) => ({
    merchantId: t.id({ required: true, description: 'The merchant.' }),
    valueLimit: t.float({ description: 'Value of the goods above which a case is B; absent: no limit.' }),
    repairsFrom: t.int({
      description: 'Repairs of the same fault from which it is A, 1 to 1,000; by default 3.',
    }),
    off: t.field({ type: [SeverityRuleEnum], description: 'Rules to switch off; safety cannot be.' }),
    specialCategories: t.stringList({ description: 'Categories under special control, at most 500.' }),
    specialProducts: t.stringList({ description: 'Products under special control, at most 500.' }),
    specialWords: t.stringList({
      description: 'Words under special control, at most 500 of 200 characters.',
    }),
  }),
});

function settingsOf(input: typeof ChangeInput.$inferInput): SeveritySettings {
  const { off, repairsFrom, valueLimit } = input;
  const repairs = repairsFrom ?? 3;
  if (!(repairs >= 1 && repairs <= maxRepairs)) {
    throw new InvalidInput('OUT_OF_RANGE', 'repairsFrom', { min: 1, max: maxRepairs });
  }
  if (off?.includes('SAFETY_CATEGORY')) {
    throw new InvalidInput('INVALID', 'off', { expected: 'no SAFETY_CATEGORY: safety is always A or B' });
  }
  const list = (words: readonly string[] | null | undefined, path: string) =>
    [...new Set(atMost(500, words, path).map((word) => checkText(word, path, maxName)?.trim() ?? ''))].filter(
      (word) => word !== '',
    );
  return {
    valueLimit: checkMoney(valueLimit, 'valueLimit'),
    repairsFrom: repairs,
    off: [...new Set(off ?? [])],
    special: {
      categories: list(input.specialCategories, 'specialCategories'),
      products: list(input.specialProducts, 'specialProducts'),
      words: list(input.specialWords, 'specialWords'),
    },
  };
}

const Success = builder.objectRef<{ readonly settings: Version }>('ChangeSeveritySettingsSuccess').implement({
  description: 'The settings hold for cases from now on.',
  fields: (t) => ({
    settings: t.expose('settings', { type: SettingsRef, description: 'Their new version.' }),
  }),
});

builder.mutationField('changeSeveritySettings', (t) =>
  t.field({
    type: Success,
    description: 'Changes what a merchant can change about the rules of severity. Scope MERCHANT_WRITE.',
    args: { input: t.arg({ type: ChangeInput, required: true }) },
    errors: { types: merchantFailures },
    resolve: async (_root, { input }, context) => {
      await ruleEditor(input.merchantId, context);
      const settings = settingsOf(input);
      const { ports, now } = context;
      return { settings: await ports.cases.addVersion(input.merchantId, 'SEVERITY', now, () => settings) };
    },
  }),
);
