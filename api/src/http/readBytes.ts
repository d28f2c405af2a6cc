import type { IncomingMessage } from 'node:http';

/**
 * The body of a request as it is.
 *
 * @param limit Bytes that are kept; whatever comes after is read and thrown away, since a client that is still sending
 * would not see the answer, up to four times as much.
 * @returns At most `limit + 1` bytes: one more than the limit says that there was more.
 */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (size <= limit) chunks.push(chunk.subarray(0, limit + 1 - size));
    size += chunk.byteLength;
    if (size > 4 * limit) break;
  }
  return Buffer.concat(chunks);
}
