import { builder } from '../builder.ts';
import { ComplaintRef } from '../complaint/complaint.graphql.ts';
import { publicId } from '../submission/publicId.ts';
import { type Evidence, evidenceFileName } from './evidence.ts';

/** A file of a case. */
export const EvidenceRef = builder.objectRef<Evidence>('Evidence').implement({
  description:
    'A photo or document that shows what a case is about. The file itself is at `GET /evidence/:id`, for a secret key with COMPLAINTS_READ and for the holder of the receipt.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque id, the one in the address of the file.',
      resolve: ({ id, merchantId }) => publicId('evd', merchantId, id),
    }),
    name: t.string({
      description: 'Name under which it is saved; the one under which it was sent is not kept.',
      resolve: (evidence) => evidenceFileName(evidence),
    }),
    url: t.string({
      description:
        'Address of the file: it takes a secret key in `authorization`, or the receipt in `x-hearback-receipt`.',
      resolve: ({ merchantId, id }, _args, { caller }) =>
        `${caller.ownOrigins.at(-1) ?? ''}/evidence/${publicId('evd', merchantId, id)}`,
    }),
    type: t.exposeString('type', {
      description: '`image/jpeg`, `image/png`, `image/webp` or `application/pdf`, by content.',
    }),
    size: t.exposeInt('size', { description: 'Bytes as it is kept.' }),
    width: t.exposeInt('width', { nullable: true, description: 'Pixels; null for what is no photo.' }),
    height: t.exposeInt('height', { nullable: true, description: 'Pixels; null for what is no photo.' }),
    fromCustomer: t.boolean({
      description: 'True: the customer added it; false: the staff.',
      resolve: ({ addedBy }) => addedBy.kind === 'CUSTOMER',
    }),
    addedAt: t.expose('addedAt', { type: 'DateTime', description: 'When it was added.' }),
  }),
});

builder.objectFields(ComplaintRef, (t) => ({
  evidence: t.field({
    type: [EvidenceRef],
    description: 'Photos and documents, oldest first; at most five.',
    resolve: async ({ id, merchantId }, _args, { ports }) => [
      ...(await ports.evidence.ofComplaint(merchantId, id)),
    ],
  }),
}));
