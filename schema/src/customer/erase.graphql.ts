import { builder } from '../builder.ts';
import { merchantFailures } from '../failure/failure.graphql.ts';
import { InvalidInput, NotFound } from '../failure/failure.ts';
import { canSee, requireScope } from '../key/key.ts';
import type { Erased } from './erasure.port.ts';

const EraseInput = builder.inputType('EraseInput', {
  description: 'Whose data is erased: that of a receipt or of a customer.',
  fields: (t) => ({
    merchantId: t.id({ required: true, description: 'The merchant.' }),
    receipt: t.string({ description: 'A receipt; instead of a customer.' }),
    customer: t.string({
      description:
        "A customer: the host's id, an e-mail address or a phone number, as it came with what was sent; instead of a receipt.",
    }),
  }),
});

const EraseSuccess = builder.objectRef<Erased>('EraseSuccess').implement({
  description:
    'It is erased. Scores, categories and steps stay counted, without a word of the customer; the receipt answers that the words are erased.',
  fields: (t) => ({
    ratings: t.exposeInt('ratings', { description: 'Ratings freed of words and customer just now.' }),
    complaints: t.exposeInt('complaints', {
      description: 'Complaints, queries and requests for help freed of words and customer just now.',
    }),
    files: t.exposeInt('files', { description: 'Photos and documents taken away.' }),
    letters: t.exposeInt('letters', { description: 'Mails that had not gone out and will not.' }),
    already: t.exposeInt('already', { description: 'Submissions that had been erased before.' }),
  }),
});

builder.mutationField('erase', (t) =>
  t.field({
    type: EraseSuccess,
    description:
      'Erases what is stored about a person who asks for it: words, contact, order, evidence, mails that wait. Numbers stay as they are. Safe to repeat. Scope MERCHANT_WRITE.',
    args: { input: t.arg({ type: EraseInput, required: true }) },
    errors: { types: merchantFailures },
    resolve: async (_root, { input }, { viewer, ports }) => {
      const { customer, merchantId, receipt } = input;
      const editor = requireScope(viewer, 'MERCHANT_WRITE');
      const known = canSee(editor, merchantId) && (await ports.merchants.byId(merchantId)) !== null;
      if (!known) throw new NotFound('NOT_FOUND', 'merchantId');
      if ((receipt == null) === (customer == null)) {
        throw new InvalidInput('INVALID', 'receipt', { expected: 'either receipt or customer' });
      }
      if (customer != null) {
        if (customer.trim() === '') throw new InvalidInput('REQUIRED', 'customer');
        return ports.erasure.byCustomer(merchantId, customer);
      }
      const erased = await ports.erasure.byReceipt(receipt ?? '', merchantId);
      if (erased === null) throw new NotFound('NOT_FOUND', 'receipt');
      return erased;
    },
  }),
);
