/**
 * JSON of plain data, by its own properties alone: libraries give the built-in prototypes a `toJSON`, or properties
 * that a loop would meet.
 */
export function toJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map((item) => toJson(item))}]`;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${toJson(member)}`)}}`;
}
