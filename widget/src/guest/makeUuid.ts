/** A random UUID (version 4). `crypto.randomUUID` is missing on pages that are served without TLS. */
export function makeUuid(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const digits = (from: number, to: number) =>
    [...bytes.slice(from, to)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return [digits(0, 4), digits(4, 6), digits(6, 8), digits(8, 10), digits(10, 16)].join('-');
}
