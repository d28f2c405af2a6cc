import { builder } from '../builder.ts';
import { ComplaintRef } from '../complaint/complaint.graphql.ts';
import { RatingRef } from '../rating/rating.graphql.ts';
import { publicId } from '../submission/publicId.ts';
import { type Evidence, evidenceFileName } from './evidence.ts';

/** A file of a case or of a rating. */
export const EvidenceRef = builder.objectRef<Evidence>('Evidence').implement({
  description:
    'A photo or document that shows what a case or a rating is about. The file itself is at `GET /evidence/:id`: of a case for a secret key with COMPLAINTS_READ and for the holder of the receipt, of a rating for one with RATINGS_READ.',
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
        'Address of the file: it takes a secret key in `authorization`, or, where it belongs to a case, the receipt in `x-hearback-receipt`.',
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

builder.objectFields(RatingRef, (t) => ({
  evidence: t.field({
    type: [EvidenceRef],
    description:
      'Photos that were added to it, oldest first; at most five. There are some only where the form takes them, see `changeForm`.',
    resolve: async ({ id, merchantId }, _args, { ports }) => [
      ...(await ports.evidence.ofRating(merchantId, id)),
    ],
  }),
}));
