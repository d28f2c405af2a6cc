import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newKeyText, readKey } from './keyText.ts';

describe('key text', () => {
  it('reads back the kind and the merchant it was made for', () => {
    const key = newKeyText('pk', 'mer_abcdefgh12');
    expect(key).toMatch(/^hb_pk_/);
    expect(readKey(key)).toEqual({ kind: 'PUBLISHABLE', merchantId: 'mer_abcdefgh12' });
  });

  it('reads an operator key as one of no merchant', () => {
    expect(readKey(newKeyText('sk', null))).toEqual({ kind: 'SECRET', merchantId: null });
  });

  it('refuses a key in which one character was changed', () => {
    const position = fc.integer({ min: 6, max: 48 });
    fc.assert(
      fc.property(position, fc.constantFrom(...'0123456789abcdefghjkmnpqrstv'), (at, character) => {
        const key = newKeyText('sk', 'mer_abcdefgh12');
        fc.pre(key[at] !== character);
        expect(readKey(`${key.slice(0, at)}${character}${key.slice(at + 1)}`)).toBeNull();
      }),
    );
  });

  it.each(['', 'hb_pk_', 'hb_xk_0000000000', 'constructor', 'hb_pk_ 000'])('refuses %j', (text) => {
    expect(readKey(text)).toBeNull();
  });
});
