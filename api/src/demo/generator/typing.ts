import type { Locale } from '@hearback/schema/form/form';
import type { Random } from './random.ts';

/** A text as a sentence: with a capital in front and a full stop behind, where it has none. */
export function sentence(text: string, locale: Locale): string {
  const tidy = text.trim().replaceAll(/ +(?=[ .,!?])/g, '');
  const stop = /[.!?。！？]["”]?$/u.test(tidy) ? '' : locale === 'en' ? '.' : '。';
  return `${tidy.charAt(0).toUpperCase()}${tidy.slice(1)}${stop}`;
}

const faces = { high: ['👍', '😊', '❤️', '🥰', '😀'], low: ['😡', '😞', '🙄', '👎'] };

/**
 * A text as people type it into a small field: some leave the last stop out, some write no capitals, a few
 * end with an exclamation mark or a face.
 */
export function asWritten(text: string, locale: Locale, score: number, random: Random): string {
  const bare = text.replace(/[.。]$/u, '');
  const style = random.next();
  if (style < 0.26) return bare;
  if (style < 0.33) return locale === 'en' ? bare.toLowerCase() : `${bare}~`;
  if (style < 0.41) return `${bare}${locale === 'en' ? '!' : '！'}`;
  if (style < 0.45 && score !== 3) return `${bare} ${random.pick(score > 3 ? faces.high : faces.low)}`;
  return text;
}
