import type { IncomingMessage } from 'node:http';
import { InvalidInput } from '@hearback/schema/failure/failure';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The bytes of a request; where there are more than the limit, more than the limit of them. By events, since an
 * iterator over the stream costs more than all the rest of reading a small body.
 */
function bytesOf(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const settle = () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    request.on('data', (chunk: Buffer) => {
      // The rest is read and thrown away: a client that is still sending would not see the answer.
      if (size <= limit) chunks.push(chunk);
      size += chunk.byteLength;
      if (size <= 8 * limit) return;
      settle();
      request.destroy();
    });
    request.once('end', settle);
    request.once('error', reject);
    request.once('close', () => {
      if (!request.readableEnded) reject(new Error('The request ended before its body.'));
    });
  });
}

/**
 * The body of a request as text.
 *
 * @param limit Bytes; one more is refused, whatever the client said about its length.
 * @throws InvalidInput `BODY_TOO_LARGE` or `BODY_NOT_UTF8` at path `body`.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  const bytes = await bytesOf(request, limit);
  if (bytes.byteLength > limit) throw new InvalidInput('BODY_TOO_LARGE', 'body', { max: limit });
  try {
    return utf8.decode(bytes);
  } catch {
    throw new InvalidInput('BODY_NOT_UTF8', 'body');
  }
}

/** The JSON object of a body. @throws InvalidInput `BODY_NOT_JSON` at path `body`. */
export function parseObject(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      return value as Readonly<Record<string, unknown>>;
    }
  } catch {
    // Answered below.
  }
  throw new InvalidInput('BODY_NOT_JSON', 'body');
}
