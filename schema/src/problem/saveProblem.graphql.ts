import { builder } from '../builder.ts';
import { memberOf } from '../case/actor.ts';
import { CauseCodeEnum } from '../case/caseEnums.graphql.ts';
import { merchantFailures } from '../failure/failure.graphql.ts';
import { requireViewer } from '../key/key.ts';
import { actingMember } from '../member/actingMember.ts';
import { checkEditor } from '../member/checkEditor.ts';
import { clientId } from '../submission/clientId.ts';
import { ProblemRef } from './problem.graphql.ts';
import { type Problem, problemOf } from './problem.ts';

const SaveProblemInput = builder.inputType('SaveProblemInput', {
  description: 'A problem: a new one, or all that is stored of one with the same id.',
  fields: (t) => ({
    merchantId: t.id({ required: true, description: 'The merchant.' }),
    id: t.id({ required: true, description: 'UUID made by the client, the same for every later change.' }),
    name: t.string({ required: true, description: 'What it is called, at most 200 characters.' }),
    text: t.string({ description: 'What is known of it, at most 5,000 characters.' }),
    causes: t.field({ type: [CauseCodeEnum], description: 'Where it comes from at its root.' }),
    closed: t.boolean({ description: 'Whether nothing more is to be done about it; by default no.' }),
  }),
});

const SaveProblemSuccess = builder.objectRef<{ readonly problem: Problem }>('SaveProblemSuccess').implement({
  description: 'The problem is stored; link cases to it with `linkProblem`.',
  fields: (t) => ({ problem: t.expose('problem', { type: ProblemRef, description: 'The problem.' }) }),
});

builder.mutationField('saveProblem', (t) =>
  t.field({
    type: SaveProblemSuccess,
    description:
      'Names a cause that cases have in common, or changes what is said of it. Safe to repeat. Scope COMPLAINTS_WRITE.',
    args: { input: t.arg({ type: SaveProblemInput, required: true }) },
    errors: { types: merchantFailures },
    resolve: async (_root, { input: { merchantId, ...input } }, { viewer, ports, now }) => {
      const actor = await actingMember(viewer, 'COMPLAINTS_WRITE', merchantId, ports, now);
      await checkEditor(requireViewer(viewer), merchantId, ports, now);
      const by = { merchantId, member: memberOf(actor), now };
      const problem = await ports.problems.save(merchantId, clientId(input.id), (before) =>
        problemOf(input, before, by),
      );
      return { problem };
    },
  }),
);
