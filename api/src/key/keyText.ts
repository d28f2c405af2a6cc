import { hash, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** Letters and digits that cannot be mistaken for each other. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const install = '0000000000';

/** A source of whole numbers from 0 up to, not including, `limit`. */
export type RandomInt = (limit: number) => number;

/** Random letters and digits, five bits each. */
export function randomWord(length: number, random: RandomInt = randomInt): string {
  let word = '';
  for (let index = 0; index < length; index += 1) word += alphabet[random(alphabet.length)];
  return word;
}

function checksum(body: string): string {
  return crc32(body).toString(32).padStart(7, '0');
}

/**
 * A new key: kind, merchant, 130 random bits, checksum.
 *
 * @param merchantId Null: an operator's key for every merchant of the install.
 */
export function newKeyText(kind: 'pk' | 'sk', merchantId: string | null, random?: RandomInt): string {
  const body = `hb_${kind}_${merchantId?.slice(4) ?? install}${randomWord(26, random)}`;
  return `${body}${checksum(body)}`;
}

/** What a key says of itself before any database is asked. */
export interface KeyReading {
  readonly kind: 'PUBLISHABLE' | 'SECRET';
  /** Null: an operator's key. */
  readonly merchantId: string | null;
}

/** What is stored of a key: its SHA-256, hexadecimal. */
export function hashOf(text: string): string {
  return hash('sha256', text);
}

/**
 * Reads a key.
 *
 * @returns Null for a text that is no key: another form, or a checksum that does not fit.
 */
export function readKey(text: string): KeyReading | null {
  const match = /^(hb_(pk|sk)_([0-9a-z]{10})[0-9a-z]{26})([0-9a-v]{7})$/.exec(text);
  const [, body, kind, merchant, check] = match ?? [];
  if (body === undefined || check !== checksum(body)) return null;
  return {
    kind: kind === 'pk' ? 'PUBLISHABLE' : 'SECRET',
    merchantId: merchant === install ? null : `mer_${merchant}`,
  };
}
