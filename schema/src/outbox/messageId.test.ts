import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageId, parseMessageId } from './messageId.ts';

describe('the id of a message', () => {
  it('names merchant and cause, whatever the cause', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 200 }), (id) => {
        const named = { merchantId: 'mer_0123456789', id };
        expect(parseMessageId(messageId(named.merchantId, id))).toEqual(named);
      }),
    );
  });

  it.each(['', 'msg_0123456789_', 'msg_0123456789_A', 'msg_0123456789_AAAA', 'cmp_0123456789_bWFpbA', '💥'])(
    'is not %j',
    (text) => {
      expect(parseMessageId(text)).toBeNull();
    },
  );
});
