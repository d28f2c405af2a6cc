import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newReceipt, readReceipt } from './receipt.ts';

describe('receipt', () => {
  it('is sixteen characters in groups of four and begins with whose it is', () => {
    expect(newReceipt('7K2M')).toMatch(/^7K2M(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  });

  it('is read as it was given, however it is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom('', '-', ' '), fc.boolean(), (separator, lower) => {
        const receipt = newReceipt('7K2M');
        const typed = receipt.replaceAll('-', separator);
        expect(readReceipt(lower ? typed.toLowerCase() : typed)).toEqual({ prefix: '7K2M', receipt });
      }),
    );
  });

  it('takes the letters O, I and L for the digits they look like', () => {
    expect(readReceipt('O1LI-0000-0000-0000')?.receipt).toBe('0111-0000-0000-0000');
  });

  it.each(['', '7K2M', '7K2M-7K2M-7K2M-7K2', '7K2M-7K2M-7K2M-7K2MX', 'UUUU-0000-0000-0000', '🙂'.repeat(8)])(
    'refuses %j',
    (text) => {
      expect(readReceipt(text)).toBeNull();
    },
  );
});
