import type { IncomingMessage } from 'node:http';
import { Failure, InvalidInput } from '@hearback/schema/failure/failure';
import { readBody } from '../../http/readBody.ts';

/** Largest form that is taken, in bytes. */
export const formBodyLimit = 131_072;

/** How much is read of a form that is too large, in bytes, so that it can be given back to be shortened. */
const readLimit = 8 * formBodyLimit;

/** The fields of a form that was sent, as far as they can be read, and why they cannot be taken. */
export interface ReceivedForm {
  readonly fields: URLSearchParams;
  readonly failure: Failure | null;
}

/** Whether every byte that is written as `%XX` is part of a UTF-8 character. */
function isUtf8(body: string): boolean {
  try {
    decodeURIComponent(body.replaceAll(/%(?![0-9a-f]{2})/gi, '%25'));
    return true;
  } catch {
    return false;
  }
}

function failureOf(body: string): Failure | null {
  if (Buffer.byteLength(body) > formBodyLimit) {
    return new InvalidInput('BODY_TOO_LARGE', 'body', { max: formBodyLimit });
  }
  return isUtf8(body) ? null : new InvalidInput('BODY_NOT_UTF8', 'body');
}

/** Reads a plain form. What cannot be taken is still read where possible: nobody has to type it again. */
export async function readForm(request: IncomingMessage): Promise<ReceivedForm> {
  const expected = 'application/x-www-form-urlencoded';
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== expected) {
    return {
      fields: new URLSearchParams(),
      failure: new InvalidInput('UNSUPPORTED_TYPE', 'body', { expected }),
    };
  }
  try {
    const body = await readBody(request, readLimit);
    return { fields: new URLSearchParams(body), failure: failureOf(body) };
  } catch (error) {
    if (error instanceof Failure) return { fields: new URLSearchParams(), failure: error };
    throw error;
  }
}
