import { builder } from '../builder.ts';
import { changeCalendarZone } from '../calendar/changeCalendarZone.ts';
import { merchantFailures } from '../failure/failure.graphql.ts';
import { InvalidInput, NotFound } from '../failure/failure.ts';
import { canSee, requireScope } from '../key/key.ts';
import { isTimeZone } from '../time/calendarDay.ts';
import { MerchantRef } from './merchant.graphql.ts';
import type { Merchant } from './merchant.ts';

const ChangeTimeZoneSuccess = builder
  .objectRef<{ readonly merchant: Merchant; readonly moved: number }>('ChangeTimeZoneSuccess')
  .implement({
    description: "The merchant's days are those of the zone.",
    fields: (t) => ({
      merchant: t.expose('merchant', { type: MerchantRef, description: 'The merchant.' }),
      moved: t.exposeInt('moved', {
        description: 'Ratings and complaints that lie on another day than before, their counts with them.',
      }),
    }),
  });

builder.mutationField('changeTimeZone', (t) =>
  t.field({
    type: ChangeTimeZoneSuccess,
    description:
      "Changes the zone of a merchant's days. Every rating and complaint moves to its day there and is counted there; numbers stay right meanwhile. Safe to repeat: it goes on where it was interrupted. Scope MERCHANT_WRITE.",
    args: {
      merchantId: t.arg.id({ required: true, description: 'The merchant.' }),
      timeZone: t.arg.string({ required: true, description: 'IANA zone, for example `Asia/Shanghai`.' }),
    },
    errors: { types: merchantFailures },
    resolve: async (_root, { merchantId, timeZone }, context) => {
      const { viewer, ports } = context;
      const editor = requireScope(viewer, 'MERCHANT_WRITE');
      if (!isTimeZone(timeZone))
        throw new InvalidInput('INVALID', 'timeZone', { expected: 'an IANA time zone' });
      const known = canSee(editor, merchantId) ? await ports.merchants.byId(merchantId) : null;
      if (known === null) throw new NotFound('NOT_FOUND', 'merchantId');
      const moved = await ports.merchants.changeTimeZone(merchantId, timeZone);
      await changeCalendarZone(merchantId, { before: known.timeZone, after: timeZone }, context);
      const merchant = await ports.merchants.byId(merchantId);
      if (merchant === null) throw new NotFound('NOT_FOUND', 'merchantId');
      return { merchant, moved };
    },
  }),
);
