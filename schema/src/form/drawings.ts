/** Our own drawings on a square of 24, as paths: they look the same in every font and on every door. */
/** A thumb up; turned by half it is one down. */
export const thumbPath =
  'M7.2 10.6v8.9H3.6v-8.9zl3.9-7.4c1.6 0 2.6 1.2 2.3 2.7l-.6 3.3h5.4c1.4 0 2.4 1.3 2.1 2.6l-1.4 5.7c-.3 1.2-1.3 2-2.5 2H7.2z';

/** The eyes of a face. */
export const eyesPath = 'M9 9.8v.9m6-.9v.9';

/**
 * Mouth and brows of a face.
 *
 * @param mood From 0, very dissatisfied, to 1, very satisfied.
 */
export function moodPath(mood: number): string {
  const bend = mood * 2 - 1;
  if (mood > 0.9) return 'M7.3 13.4h9.4a4.7 4.7 0 0 1-9.4 0z';
  const brows = mood < 0.1 ? 'M6.7 8.6 9.2 7.4m8.1 1.2-2.5-1.2' : '';
  return `M7.8 ${15.6 - bend}q4.2 ${bend * 4.4} 8.4 0${brows}`;
}
