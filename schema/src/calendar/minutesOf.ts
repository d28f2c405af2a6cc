/**
 * Minutes since midnight of a wall clock `HH:MM`, `00:00` to `24:00`.
 *
 * @returns Undefined for a text that is none.
 */
export function minutesOf(text: string): number | undefined {
  const match = /^(\d\d):([0-5]\d)$/.exec(text);
  if (match === null) return undefined;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return minutes <= 24 * 60 ? minutes : undefined;
}
