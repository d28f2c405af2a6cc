import { builder } from '../builder.ts';
import { merchantFailures } from '../failure/failure.graphql.ts';
import { IdConflict, NotFound } from '../failure/failure.ts';
import { canSee, requireScope } from '../key/key.ts';
import { acceptTransactions } from './transaction.ts';

const ReportTransactionsInput = builder.inputType('ReportTransactionsInput', {
  description:
    'How many transactions there were on a day. Reports add up: report each transaction once, with its product or without.',
  fields: (t) => ({
    merchantId: t.id({ required: true, description: 'The merchant.' }),
    id: t.id({ required: true, description: 'UUID made by the client, the same on every retry.' }),
    day: t.field({
      type: 'Date',
      required: true,
      description: "Day of the merchant's zone, not in the future.",
    }),
    product: t.string({ description: 'Product, at most 200 characters; absent: not told apart by product.' }),
    count: t.int({
      required: true,
      description: 'Transactions; a negative number takes back what was reported too much.',
    }),
    customers: t.stringList({
      description:
        'Who made these transactions: any name or number of yours that a customer is known by, once for each transaction; at most 1,000 and at most `count`. Kept as hashes; absent or fewer: not known.',
    }),
  }),
});

const ReportTransactionsSuccess = builder
  .objectRef<{ readonly repeated: boolean }>('ReportTransactionsSuccess')
  .implement({
    description: 'The report is on disk and counted.',
    fields: (t) => ({
      repeated: t.exposeBoolean('repeated', { description: 'Whether it was stored before; it counts once.' }),
    }),
  });

builder.mutationField('reportTransactions', (t) =>
  t.field({
    type: ReportTransactionsSuccess,
    description:
      'Reports how many transactions there were on a day, the basis of complaint rates. Safe to repeat with the same id. Needs the scope MERCHANT_WRITE.',
    args: { input: t.arg({ type: ReportTransactionsInput, required: true }) },
    errors: { types: [...merchantFailures, IdConflict] },
    resolve: async (_root, { input }, { viewer, ports, now }) => {
      const caller = requireScope(viewer, 'MERCHANT_WRITE');
      const merchant = canSee(caller, input.merchantId) ? await ports.merchants.byId(input.merchantId) : null;
      if (merchant === null) throw new NotFound('NOT_FOUND', 'input.merchantId');
      const outcome = await ports.transactions.report(acceptTransactions(input, merchant, now));
      if (outcome === 'CONFLICT') throw new IdConflict('input.id');
      return { repeated: outcome === 'DUPLICATE' };
    },
  }),
);
