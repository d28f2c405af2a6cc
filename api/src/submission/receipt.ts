import { randomInt } from 'node:crypto';
import { type RandomInt, randomWord } from '../key/keyText.ts';

/**
 * A new receipt: sixteen letters and digits in groups of four, none of which can be mistaken for another.
 * The first four say whose it is; the other twelve are random, 60 bits.
 */
export function newReceipt(prefix: string, random: RandomInt = randomInt): string {
  const word = `${prefix}${randomWord(12, random).toUpperCase()}`;
  return word.replaceAll(/.{4}(?=.)/g, '$&-');
}

/**
 * A receipt as it is stored, from what a person typed: any case, with or without dashes and spaces, O for 0
 * and I or L for 1.
 *
 * @returns Null for a text that cannot be a receipt.
 */
export function readReceipt(text: string): { readonly prefix: string; readonly receipt: string } | null {
  const word = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{16}$/.test(word)) return null;
  return { prefix: word.slice(0, 4), receipt: word.replaceAll(/.{4}(?=.)/g, '$&-') };
}
