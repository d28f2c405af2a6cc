import { builder } from '../builder.ts';
import { merchantFailures } from '../failure/failure.graphql.ts';
import { NotFound } from '../failure/failure.ts';
import { canSee, requireScope } from '../key/key.ts';
import { parsePublicId } from '../submission/publicId.ts';

const EraseRatingSuccess = builder.objectRef<{ readonly id: string }>('EraseRatingSuccess').implement({
  description: 'The rating is gone and counted no more.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'The id that it had.' }) }),
});

builder.mutationField('eraseRating', (t) =>
  t.field({
    type: EraseRatingSuccess,
    description:
      'Erases a rating for good, its words, its photos and its counts. For a person who asks for it; a bad rating is no reason. The ledger still says that something was received. Scope MERCHANT_WRITE.',
    args: { id: t.arg.id({ required: true, description: 'Its opaque id.' }) },
    errors: { types: merchantFailures },
    resolve: async (_root, { id }, { viewer, ports }) => {
      const editor = requireScope(viewer, 'MERCHANT_WRITE');
      const named = parsePublicId('rat', id);
      const erased =
        named !== null &&
        canSee(editor, named.merchantId) &&
        (await ports.ratings.erase(named.merchantId, named.id));
      if (!erased) throw new NotFound('NOT_FOUND', 'id');
      return { id };
    },
  }),
);
