/** A random UUID (version 4, RFC 9562). `crypto.randomUUID` is missing on pages that are served without TLS. */
export function makeUuid(): string {
  // The version stands in the 4; of the 8, the variant, two bits are random; a 0 or 1 gives way to four random bits.
  return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) => {
    const random = crypto.getRandomValues(new Uint8Array(1))[0] ?? 0;
    return (Number(digit) ^ (random & (15 >> (Number(digit) / 4)))).toString(16);
  });
}
