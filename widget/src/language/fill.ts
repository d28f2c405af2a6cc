/**
 * A message with its `{names}` filled in.
 *
 * @example fill('{score} of {max}', { score: 2, max: 5 }) // '2 of 5'
 */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ''}`);
}
