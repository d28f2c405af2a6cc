import { builder } from '../builder.ts';
import { ComplaintRef } from '../complaint/complaint.graphql.ts';
import { CaseEndingEnum } from './caseEnums.graphql.ts';
import { RemedyRef } from './caseEvent.graphql.ts';
import { ClosingItemEnum } from './caseFailure.graphql.ts';
import { lookAt } from './caseLook.ts';
import {
  CallbackRef,
  LinkedCaseRef,
  MeasureOfCaseRef,
  RootCauseRef,
  VerdictRef,
} from './caseParts.graphql.ts';
import { missingForClosing } from './closing.ts';
import { likelyDuplicates } from './repeats.ts';

builder.objectFields(ComplaintRef, (t) => ({
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
  missingForClosing: t.field({
    type: [ClosingItemEnum],
    description: 'What it lacks before it can be closed.',
    resolve: async (complaint, _args, { ports }) => {
      const { rules, state } = await lookAt(complaint, ports);
      return missingForClosing(state, rules.settings);
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
