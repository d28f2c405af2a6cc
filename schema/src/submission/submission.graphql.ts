import { builder } from '../builder.ts';
import { channels } from './channel.ts';
import type { Ledger } from './ledger.ts';
import type { marks } from './mark.ts';
import type { QuarantinedRow, quarantineReasons } from './quarantine.port.ts';

/** Where a submission came from. */
export const ChannelEnum = builder.enumType('Channel', {
  description: 'Where a rating or a complaint came from.',
  values: channels,
});

/** What is odd about an accepted row. */
export const MarkEnum = builder.enumType('Mark', {
  description: 'What is odd about an accepted row. It counts all the same.',
  values: {
    REPEATED_ROW: { description: 'The same row stood in the same file before.' },
    NEGATIVE_DURATION: { description: 'It ended before it began; the duration is missing.' },
    NO_SCORE: { description: 'The question was not answered; the row is in no score.' },
    UNVERIFIED_CUSTOMER: { description: 'The customer was named without a signature.' },
  } satisfies Record<(typeof marks)[number], object>,
});

/** What was received and what became of it. */
export const LedgerRef = builder.objectRef<Ledger>('Ledger').implement({
  description:
    'What was received and what became of it: received = accepted + duplicate + quarantined + rejected.',
  fields: (t) => ({
    received: t.exposeInt('received', { description: 'Submissions that arrived.' }),
    accepted: t.exposeInt('accepted', { description: 'Stored and counted.' }),
    duplicate: t.exposeInt('duplicate', { description: 'Stored before with the same id and content.' }),
    quarantined: t.exposeInt('quarantined', {
      description: 'Set aside, in no number, for the merchant to see.',
    }),
    rejected: t.exposeInt('rejected', { description: 'Refused with a reason; not stored.' }),
  }),
});

const QuarantineReasonEnum = builder.enumType('QuarantineReason', {
  description: 'Why a row was set aside.',
  values: {
    SENTINEL_DATE: { description: 'Its date stands for "unknown", for example 1970-01-01.' },
    OFF_SCALE: { description: 'Its score lies off the scale.' },
    SUSPECTED_SPAM: { description: 'It looks like spam.' },
  } satisfies Record<(typeof quarantineReasons)[number], object>,
});

const QuarantinedKindEnum = builder.enumType('QuarantinedKind', {
  description: 'What kind of row was set aside.',
  values: ['RATING', 'COMPLAINT'] as const,
});

const QuarantinedFieldRef = builder
  .objectRef<{ readonly name: string; readonly value: string }>('QuarantinedField')
  .implement({
    description: 'A field of a row that was set aside, as it was received.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Name of the field.' }),
      value: t.exposeString('value', { description: 'Its text.' }),
    }),
  });

/** A row that was set aside. */
export const QuarantinedRef = builder.objectRef<QuarantinedRow>('Quarantined').implement({
  description: 'A row that was set aside: kept whole, in no number.',
  fields: (t) => ({
    id: t.id({ description: 'UUID of the submission.', resolve: ({ id }) => id }),
    kind: t.field({ type: QuarantinedKindEnum, description: 'What it is.', resolve: ({ kind }) => kind }),
    reason: t.field({ type: QuarantineReasonEnum, description: 'Why.', resolve: ({ reason }) => reason }),
    path: t.exposeString('path', { description: 'The field to blame.' }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime', description: 'When it arrived.' }),
    content: t.field({
      type: [QuarantinedFieldRef],
      description: 'What was received.',
      resolve: ({ content }) => Object.entries(content).map(([name, value]) => ({ name, value })),
    }),
  }),
});
