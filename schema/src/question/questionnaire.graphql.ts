import { builder } from '../builder.ts';
import { merchantFailures } from '../failure/failure.graphql.ts';
import { NotFound } from '../failure/failure.ts';
import type { FormVersion } from '../form/formVersion.ts';
import { LocalizedInput, LocalizedRef, localizedOf } from '../form/localized.graphql.ts';
import { type PresetName, presetNames, presets } from '../form/presets.ts';
import { canSee, requireScope, type Viewer } from '../key/key.ts';
import type { Ports } from '../ports.ts';
import { dayOf, type Instant } from '../time/calendarDay.ts';
import { defineQuestion } from './defineQuestion.ts';
import { defineStages } from './defineStages.ts';
import { installPreset } from './installPreset.ts';
import {
  DirectionEnum,
  QuestionKindEnum,
  QuestionRef,
  QuestionTopicEnum,
  ScaleInput,
  StageRef,
} from './question.graphql.ts';
import type { QuestionVersion } from './question.ts';
import type { Stage } from './stage.ts';

/** What a merchant asked from one moment on. */
export const FormVersionRef = builder
  .objectRef<FormVersion & { readonly asked: readonly QuestionVersion[] }>('Form')
  .implement({
    description: 'What a merchant asked from one moment on. An answer belongs to the form that was shown.',
    fields: (t) => ({
      version: t.exposeInt('version', { description: 'Counts from 1.' }),
      questions: t.field({
        type: [QuestionRef],
        description: 'Its questions, each in the version of the form.',
        resolve: ({ asked }) => [...asked],
      }),
      stagesVersion: t.exposeInt('stagesVersion', { description: 'Version of the stages; 0: none.' }),
      photos: t.exposeBoolean('photos', { description: 'Whether photos could be added to a rating.' }),
      createdAt: t.expose('createdAt', { type: 'DateTime', description: 'From when on.' }),
    }),
  });

const PresetNameEnum = builder.enumType('PresetName', {
  description: 'A ready set of stages and questions of one trade.',
  values: Object.fromEntries(
    presets.map(({ name, label }) => [name, { value: name, description: `${label.en} ${label['zh-CN']}.` }]),
  ) as Record<PresetName, { value: PresetName; description: string }>,
});

const PresetRef = builder.objectRef<(typeof presets)[number]>('Preset').implement({
  description: 'A ready set of stages and questions of one trade.',
  fields: (t) => ({
    name: t.field({ type: PresetNameEnum, description: 'Its name.', resolve: ({ name }) => name }),
    label: t.expose('label', { type: LocalizedRef, description: 'The trade.' }),
    stages: t.field({
      type: [StageRef],
      description: 'Its stages, of equal weight.',
      resolve: ({ stages }) => stages.map(({ key, label }): Stage => ({ key, label, weight: 1 })),
    }),
  }),
});

const ScoreWeightInput = builder.inputType('ScoreWeightInput', {
  description: 'What a score is worth.',
  fields: (t) => ({
    score: t.float({ required: true, description: 'The score.' }),
    weight: t.float({ required: true, description: 'What it is worth.' }),
  }),
});

const DefineQuestionInput = builder.inputType('DefineQuestionInput', {
  description: 'A question of a merchant. Absent parts are those of the standard question of its topic.',
  fields: (t) => ({
    merchantId: t.id({ required: true, description: 'The merchant.' }),
    question: t.string({ required: true, description: 'Stable key: a to z, 0 to 9, dot, dash.' }),
    topic: t.field({ type: QuestionTopicEnum, description: 'What it is about.' }),
    stage: t.string({ description: 'Key of the stage; by default what follows `stage.` in the key.' }),
    kind: t.field({
      type: QuestionKindEnum,
      description: 'How it is asked; by default thumbs for 1 to 2, stars for 1 to 5, else numbers.',
    }),
    scale: t.field({ type: ScaleInput, description: 'Its scale, whole numbers; by default 1 to 5.' }),
    direction: t.field({ type: DirectionEnum, description: 'By default higher is better.' }),
    satisfiedFrom: t.float({
      description: 'Where the satisfied set begins; by default 4 of 5, 6 of 7, 9 of 10.',
    }),
    weights: t.field({ type: [ScoreWeightInput], description: 'What each score is worth, all scores.' }),
    text: t.field({ type: LocalizedInput, description: 'Its words, at most 300 characters.' }),
    validFrom: t.field({
      type: 'Date',
      description: 'First day; by default today where there is a version.',
    }),
    validTo: t.field({ type: 'Date', description: 'The day after the last one.' }),
  }),
});

const StageInput = builder.inputType('StageInput', {
  description: 'A stage with its weight.',
  fields: (t) => ({
    key: t.string({ required: true, description: 'Stable key: a to z, 0 to 9, dash.' }),
    label: t.field({ type: LocalizedInput, required: true, description: 'Its name.' }),
    weight: t.float({ required: true, description: 'From 0 up.' }),
  }),
});

const DefineQuestionSuccess = builder
  .objectRef<{ readonly question: QuestionVersion }>('DefineQuestionSuccess')
  .implement({
    description: 'The question is asked. Sent again, the same version answers.',
    fields: (t) => ({ question: t.expose('question', { type: QuestionRef, description: 'Its version.' }) }),
  });

const DefineStagesSuccess = builder.objectRef<readonly Stage[]>('DefineStagesSuccess').implement({
  description: 'The stages hold from now on.',
  fields: (t) => ({
    stages: t.field({ type: [StageRef], description: 'The stages.', resolve: (stages) => [...stages] }),
  }),
});

const InstallPresetSuccess = builder
  .objectRef<{ readonly added: readonly QuestionVersion[]; readonly stages: readonly Stage[] }>(
    'InstallPresetSuccess',
  )
  .implement({
    description: 'The preset is installed. Sent again, nothing is added.',
    fields: (t) => ({
      added: t.field({
        type: [QuestionRef],
        description: 'Questions that were not there before.',
        resolve: ({ added }) => [...added],
      }),
      stages: t.field({
        type: [StageRef],
        description: "All the merchant's stages.",
        resolve: ({ stages }) => [...stages],
      }),
    }),
  });

async function ownDay(viewer: Viewer | null, merchantId: string, ports: Ports, now: Instant) {
  const editor = requireScope(viewer, 'MERCHANT_WRITE');
  const merchant = canSee(editor, merchantId) ? await ports.merchants.byId(merchantId) : null;
  if (merchant === null) throw new NotFound('NOT_FOUND', 'merchantId');
  return dayOf(now, merchant.timeZone);
}

builder.mutationField('defineQuestion', (t) =>
  t.field({
    type: DefineQuestionSuccess,
    description: 'Defines a question, or a new version of it. Safe to repeat. Scope MERCHANT_WRITE.',
    args: { input: t.arg({ type: DefineQuestionInput, required: true }) },
    errors: { types: merchantFailures },
    resolve: async (_root, { input }, { viewer, ports, now }) => {
      const { merchantId, ...parts } = input;
      const today = await ownDay(viewer, merchantId, ports, now);
      const wanted = { ...parts, text: parts.text == null ? null : localizedOf(parts.text) };
      const { defined } = await ports.questions.change(merchantId, now, (before) =>
        defineQuestion(merchantId, wanted, before, today),
      );
      return { question: defined };
    },
  }),
);

builder.mutationField('defineStages', (t) =>
  t.field({
    type: DefineStagesSuccess,
    description:
      "Defines all of a merchant's stages with their weights. Safe to repeat. Scope MERCHANT_WRITE.",
    args: {
      merchantId: t.arg.id({ required: true, description: 'The merchant.' }),
      stages: t.arg({ type: [StageInput], required: true, description: 'The stages in their order.' }),
    },
    errors: { types: merchantFailures },
    resolve: async (_root, { merchantId, stages }, { viewer, ports, now }) => {
      await ownDay(viewer, merchantId, ports, now);
      const wanted = stages.map(({ label, ...stage }): Stage => ({ ...stage, label: localizedOf(label) }));
      await ports.questions.change(merchantId, now, (before) => defineStages(wanted, before.stages));
      return (await ports.questions.questionnaire(merchantId)).stages.stages;
    },
  }),
);

builder.mutationField('installPreset', (t) =>
  t.field({
    type: InstallPresetSuccess,
    description: 'Installs the stages and questions of a trade. Safe to repeat. Scope MERCHANT_WRITE.',
    args: {
      merchantId: t.arg.id({ required: true, description: 'The merchant.' }),
      name: t.arg({ type: PresetNameEnum, required: true, description: 'The preset.' }),
    },
    errors: { types: merchantFailures },
    resolve: async (_root, { merchantId, name }, { viewer, ports, now }) => {
      const today = await ownDay(viewer, merchantId, ports, now);
      const preset = presets[presetNames.indexOf(name)];
      if (preset === undefined) throw new NotFound('NOT_FOUND', 'name');
      const { added } = await ports.questions.change(merchantId, now, (before) =>
        installPreset(merchantId, preset, before, today),
      );
      return { added, stages: (await ports.questions.questionnaire(merchantId)).stages.stages };
    },
  }),
);

builder.queryField('presets', (t) =>
  t.field({
    type: [PresetRef],
    description: 'The presets that a merchant can install.',
    resolve: () => [...presets],
  }),
);
