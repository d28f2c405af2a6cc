import { builder } from '../builder.ts';
import { ComplaintRef } from '../complaint/complaint.graphql.ts';
import type { FiledComplaint } from '../complaint/complaint.port.ts';
import type { Context } from '../context.ts';
import { MemberRef, RoleEnum } from '../member/member.graphql.ts';
import { memberById } from './caseEvent.graphql.ts';
import { lookAt } from './caseLook.ts';

async function membersOf({ merchantId }: FiledComplaint, ids: readonly string[], context: Context) {
  const found = await Promise.all(ids.map((id) => memberById(merchantId, id, context)));
  return found.filter((member) => member !== null);
}

builder.objectFields(ComplaintRef, (t) => ({
  claimed: t.float({
    nullable: true,
    description: "Money that the customer claims, in the merchant's currency.",
    resolve: async (complaint, _args, { ports }) => (await lookAt(complaint, ports)).state.facts.claimed,
  }),
  repairs: t.int({
    description: 'How often the same fault was repaired before.',
    resolve: async (complaint, _args, { ports }) => (await lookAt(complaint, ports)).state.facts.repairs,
  }),
  writtenConfirmation: t.boolean({
    description: 'Whether the customer demands a written confirmation.',
    resolve: async (complaint, _args, { ports }) =>
      (await lookAt(complaint, ports)).state.facts.writtenConfirmation,
  }),
  insists: t.boolean({
    description: 'Whether the customer insists on the manager.',
    resolve: async (complaint, _args, { ports }) =>
      (await lookAt(complaint, ports)).state.flags.includes('INSISTS'),
  }),
  maliceSuspected: t.boolean({
    description:
      'Whether somebody of the staff suspects malice. It is handled like any other, one rung higher.',
    resolve: async (complaint, _args, { ports }) =>
      (await lookAt(complaint, ports)).state.flags.includes('MALICE'),
  }),
  about: t.field({
    type: [MemberRef],
    description: 'Members whom it is about; none of them may act on it.',
    resolve: async (complaint, _args, context) =>
      membersOf(complaint, (await lookAt(complaint, context.ports)).state.facts.about, context),
  }),
  aboutRole: t.field({
    type: RoleEnum,
    nullable: true,
    description: 'Highest role it is about; null: about nobody.',
    resolve: async (complaint, _args, { ports }) => (await lookAt(complaint, ports)).state.facts.aboutRole,
  }),
  tier: t.string({
    nullable: true,
    description: 'Tier of the customer as the merchant names it.',
    resolve: async (complaint, _args, { ports }) => (await lookAt(complaint, ports)).state.facts.tier,
  }),
  vulnerable: t.boolean({
    description: 'Whether the customer is somebody to take special care of.',
    resolve: async (complaint, _args, { ports }) =>
      (await lookAt(complaint, ports)).state.facts.vulnerable ?? false,
  }),
  namedHandler: t.field({
    type: MemberRef,
    nullable: true,
    description: "The customer's own handler; null: none.",
    resolve: async (complaint, _args, context) => {
      const { facts } = (await lookAt(complaint, context.ports)).state;
      return memberById(complaint.merchantId, facts.namedHandler, context);
    },
  }),
  atFault: t.field({
    type: [MemberRef],
    description: 'Members who were found at fault, apart from who handles it.',
    resolve: async (complaint, _args, context) =>
      membersOf(complaint, (await lookAt(complaint, context.ports)).state.fault, context),
  }),
  quality: t.boolean({
    nullable: true,
    description: 'Whether it is a matter of quality; null: not said.',
    resolve: async (complaint, _args, { ports }) => (await lookAt(complaint, ports)).state.quality,
  }),
  settledOnTheSpot: t.boolean({
    description: 'Whether it was settled while it was received.',
    resolve: async (complaint, _args, { ports }) => (await lookAt(complaint, ports)).state.settledOnTheSpot,
  }),
}));
