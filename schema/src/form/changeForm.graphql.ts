import { builder } from '../builder.ts';
import { merchantFailures } from '../failure/failure.graphql.ts';
import { NotFound } from '../failure/failure.ts';
import { canSee, requireScope } from '../key/key.ts';
import { changeForm } from './changeForm.ts';

const ChangeFormInput = builder.inputType('ChangeFormInput', {
  description: 'What a form takes beside the answers to its questions.',
  fields: (t) => ({
    merchantId: t.id({ required: true, description: 'The merchant.' }),
    photos: t.boolean({
      required: true,
      description: 'Whether photos can be added to a rating, beside the comment; at first they cannot.',
    }),
  }),
});

const ChangeFormSuccess = builder.objectRef<{ readonly photos: boolean }>('ChangeFormSuccess').implement({
  description: 'The form holds from now on. Sent again, nothing changes.',
  fields: (t) => ({
    photos: t.exposeBoolean('photos', { description: 'Whether photos can be added to a rating.' }),
  }),
});

builder.mutationField('changeForm', (t) =>
  t.field({
    type: ChangeFormSuccess,
    description:
      'Changes what a form takes beside the answers to its questions: a new version of the form. Photos of ratings that were answered in an earlier version are still taken as that version said. Safe to repeat. Scope MERCHANT_WRITE.',
    args: { input: t.arg({ type: ChangeFormInput, required: true }) },
    errors: { types: merchantFailures },
    resolve: async (_root, { input }, { viewer, ports, now }) => {
      const { merchantId, photos } = input;
      const editor = requireScope(viewer, 'MERCHANT_WRITE');
      const known = canSee(editor, merchantId) && (await ports.merchants.byId(merchantId)) !== null;
      if (!known) throw new NotFound('NOT_FOUND', 'merchantId');
      await ports.questions.change(merchantId, now, (before) => changeForm({ photos }, before));
      return { photos };
    },
  }),
);
