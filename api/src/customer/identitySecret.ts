import { randomWord } from '../key/keyText.ts';

/** A new secret with which a host signs its customers' ids: 200 random bits. */
export function newIdentitySecret(): string {
  return `hb_is_${randomWord(40)}`;
}
