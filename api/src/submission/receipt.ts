import { randomFillSync } from 'node:crypto';
import { type RandomInt, randomWord } from '../key/keyText.ts';

const pool = new Uint8Array(4096);
let used = pool.length;

/** Random numbers below 256 that divides evenly: many bytes are fetched at once, since a receipt takes twelve. */
const fromPool: RandomInt = (limit) => {
  if (256 % limit !== 0) throw new RangeError(`${limit} does not divide 256.`);
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const byte = pool[used] ?? 0;
  used += 1;
  return byte % limit;
};

/**
 * A new receipt: sixteen letters and digits in groups of four, none of which can be mistaken for another.
 * The first four say whose it is; the other twelve are random, 60 bits.
 */
export function newReceipt(prefix: string, random: RandomInt = fromPool): string {
  const word = `${prefix}${randomWord(12, random).toUpperCase()}`;
  return [0, 4, 8, 12].map((start) => word.slice(start, start + 4)).join('-');
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
