import type { IncomingMessage } from 'node:http';
import { InvalidInput } from '@hearback/schema/failure/failure';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The body of a request as text.
 *
 * @param limit Bytes; one more is refused, whatever the client said about its length.
 * @throws InvalidInput `BODY_TOO_LARGE` or `BODY_NOT_UTF8` at path `body`.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    // The rest is read and thrown away: a client that is still sending would not see the answer.
    if (size <= limit) chunks.push(chunk);
    else if (size > 8 * limit) break;
  }
  if (size > limit) throw new InvalidInput('BODY_TOO_LARGE', 'body', { max: limit });
  try {
    return utf8.decode(Buffer.concat(chunks));
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
