import { builder } from '../builder.ts';
import type { Customer } from './customer.ts';

/** A customer as the host's own system names them. */
export const CustomerRef = builder.objectRef<Customer>('Customer').implement({
  description: "A customer as the host's own system names them.",
  fields: (t) => ({
    id: t.exposeString('id', { description: "The host's id." }),
    verified: t.exposeBoolean('verified', {
      description: 'Whether the host signed it; anybody can claim an id that is not signed.',
    }),
  }),
});

/** A customer as a submission names them. */
export const CustomerInputRef = builder.inputType('CustomerInput', {
  description: "A customer as the host's own system names them.",
  fields: (t) => ({
    id: t.string({ required: true, description: "The host's id, at most 200 characters." }),
    signature: t.string({
      description:
        "HMAC-SHA-256 of the id with the merchant's identity secret, hexadecimal. Without it, or with another, the customer is marked unverified.",
    }),
  }),
});
