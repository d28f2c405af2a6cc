import { builder } from '../builder.ts';
import { merchantFailures } from '../failure/failure.graphql.ts';
import { InvalidInput, NotFound } from '../failure/failure.ts';
import { MemberRef } from '../member/member.graphql.ts';
import type { Rung } from '../member/role.ts';
import { MerchantRef } from '../merchant/merchant.graphql.ts';
import type { RuleVersion } from './case.port.ts';
import { RungEnum, SeverityEnum } from './caseEnums.graphql.ts';
import { memberById } from './caseEvent.graphql.ts';
import { type CaseSettings, checkCaseSettings, defaultCaseSettings } from './caseSettings.ts';
import { ruleEditor, versionAt } from './ruleEditor.ts';
import { type Severity, severities } from './severity/severity.ts';

/** A version of the settings, with whose they are. */
interface Version extends RuleVersion<'SETTINGS'> {
  readonly merchantId: string;
}

const ApprovalRef = builder
  .objectRef<{ readonly severity: Severity; readonly rung: Rung }>('HandOverApproval')
  .implement({
    description: 'Who approves that a case is handed over.',
    fields: (t) => ({
      severity: t.field({
        type: SeverityEnum,
        description: 'Of a case this grave.',
        resolve: ({ severity }) => severity,
      }),
      rung: t.field({ type: RungEnum, description: 'This rung or above.', resolve: ({ rung }) => rung }),
    }),
  });

const NamedHandlerRef = builder
  .objectRef<CaseSettings['namedHandlers'][number] & { readonly merchantId: string }>('NamedHandler')
  .implement({
    description: 'Who takes the cases of customers of a tier.',
    fields: (t) => ({
      tier: t.exposeString('tier', { description: 'Tier as the merchant names it.' }),
      member: t.field({
        type: MemberRef,
        nullable: true,
        description: 'Who takes them.',
        resolve: ({ member, merchantId }, _args, context) => memberById(merchantId, member, context),
      }),
    }),
  });

const SettingsRef = builder.objectRef<Version>('CaseSettings').implement({
  description: 'How a merchant works and closes its cases.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Counts from 1; 0: nothing was changed.' }),
    from: t.expose('from', { type: 'DateTime', nullable: true, description: 'From when on they hold.' }),
    learnFrom: t.field({
      type: [SeverityEnum],
      description: 'Cases this grave close only with cause, measures, review and lesson.',
      resolve: ({ rules }) => [...rules.learnFrom],
    }),
    callBack: t.field({
      type: [SeverityEnum],
      description: 'Customers of cases this grave are asked before closing.',
      resolve: ({ rules }) => [...rules.callBack],
    }),
    callbackTries: t.int({
      description: 'Failed tries to reach a customer after which a case may close as such.',
      resolve: ({ rules }) => rules.callbackTries,
    }),
    handOverApproval: t.field({
      type: [ApprovalRef],
      description: 'Who approves a hand-over, from A to C.',
      resolve: ({ rules }) =>
        severities.map((severity) => ({ severity, rung: rules.handOverApproval[severity] })),
    }),
    namedHandlers: t.field({
      type: [NamedHandlerRef],
      description: 'Who takes the cases of customers of a tier.',
      resolve: ({ merchantId, rules }) => rules.namedHandlers.map((one) => ({ ...one, merchantId })),
    }),
    vulnerableHandler: t.field({
      type: MemberRef,
      nullable: true,
      description: 'Who takes the cases of vulnerable customers; null: they go their usual way.',
      resolve: ({ merchantId, rules }, _args, context) =>
        memberById(merchantId, rules.vulnerableHandler, context),
    }),
  }),
});

builder.objectFields(MerchantRef, (t) => ({
  caseSettings: t.field({
    type: SettingsRef,
    nullable: true,
    description: 'How it works and closes its cases; null: there is no such version.',
    args: { version: t.arg.int({ description: 'By default the newest.' }) },
    resolve: async ({ id }, { version }, { ports }) => {
      const found = await versionAt(id, 'SETTINGS', version, ports);
      return found === null ? null : { ...found, merchantId: id };
    },
  }),
}));

const ApprovalInput = builder.inputType('HandOverApprovalInput', {
  description: 'Who approves that a case is handed over.',
  fields: (t) => ({
    severity: t.field({ type: SeverityEnum, required: true, description: 'Of a case this grave.' }),
    rung: t.field({ type: RungEnum, required: true, description: 'This rung or above.' }),
  }),
});

const NamedHandlerInput = builder.inputType('NamedHandlerInput', {
  description: 'Who takes the cases of customers of a tier.',
  fields: (t) => ({
    tier: t.string({ required: true, description: 'Tier as the merchant names it, at most 200 characters.' }),
    memberId: t.id({ required: true, description: 'Who takes them.' }),
  }),
});

const ChangeInput = builder.inputType('ChangeCaseSettingsInput', {
  description: "The settings of cases, whole: an absent part is the product's own.",
  fields: (t) => ({
    merchantId: t.id({ required: true, description: 'The merchant.' }),
    learnFrom: t.field({
      type: [SeverityEnum],
      description: 'Cases this grave close only with cause, measures, review and lesson; by default A and B.',
    }),
    callBack: t.field({
      type: [SeverityEnum],
      description: 'Customers of cases this grave are asked before closing; by default all.',
    }),
    callbackTries: t.int({
      description:
        'Failed tries to reach a customer after which a case may close as such, 1 to 10; by default 3.',
    }),
    handOverApproval: t.field({
      type: [ApprovalInput],
      description: 'Who approves a hand-over; by default SERVICE_MANAGER for A and B, DEPARTMENT_LEAD for C.',
    }),
    namedHandlers: t.field({
      type: [NamedHandlerInput],
      description: 'Who takes the cases of customers of a tier, at most 50; by default nobody.',
    }),
    vulnerableHandlerId: t.id({
      description: 'Who takes the cases of vulnerable customers; by default they go their usual way.',
    }),
  }),
});

function settingsOf(input: typeof ChangeInput.$inferInput): CaseSettings {
  const usual = defaultCaseSettings;
  const approval = (input.handOverApproval ?? []).map(({ rung, severity }) => [severity, rung]);
  return {
    learnFrom: [...new Set(input.learnFrom ?? usual.learnFrom)],
    callBack: [...new Set(input.callBack ?? usual.callBack)],
    callbackTries: input.callbackTries ?? usual.callbackTries,
    handOverApproval: { ...usual.handOverApproval, ...Object.fromEntries(approval) },
    namedHandlers: (input.namedHandlers ?? []).map(({ memberId, tier }) => {
      return { tier: tier.trim(), member: memberId };
    }),
    vulnerableHandler: input.vulnerableHandlerId ?? null,
  };
}

const Success = builder.objectRef<{ readonly settings: Version }>('ChangeCaseSettingsSuccess').implement({
  description: 'The settings hold from now on.',
  fields: (t) => ({
    settings: t.expose('settings', { type: SettingsRef, description: 'Their new version.' }),
  }),
});

builder.mutationField('changeCaseSettings', (t) =>
  t.field({
    type: Success,
    description: 'Changes how a merchant works and closes its cases. Scope MERCHANT_WRITE.',
    args: { input: t.arg({ type: ChangeInput, required: true }) },
    errors: { types: merchantFailures },
    resolve: async (_root, { input }, context) => {
      const { merchantId } = input;
      await ruleEditor(merchantId, context);
      const { ports, now } = context;
      const settings = settingsOf(input);
      const [problem] = checkCaseSettings(settings, await ports.members.staff(merchantId, now));
      if (problem?.code === 'UNKNOWN_MEMBER') throw new NotFound(problem.code, problem.path);
      if (problem !== undefined) {
        throw new InvalidInput('INVALID', problem.path, { expected: `no ${problem.code}` });
      }
      const version = await ports.cases.addVersion(merchantId, 'SETTINGS', now, () => settings);
      return { settings: { ...version, merchantId } };
    },
  }),
);
