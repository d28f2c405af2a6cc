import type { IncomingMessage } from 'node:http';
import { evidenceLimits } from '@hearback/schema/evidence/evidence';
import { InvalidInput } from '@hearback/schema/failure/failure';
import { readBytes } from '../http/readBytes.ts';

/** A form with a file in it, as it was sent. */
export interface FileForm {
  /** What was typed, by name of its field. */
  readonly typed: ReadonlyMap<string, string>;
  /** What was chosen in the field `file`; null: nothing. */
  readonly file: Uint8Array | null;
}

/** Bytes of a form beside its file. */
const formBytes = 100_000;

async function fieldsOf(type: string, body: Uint8Array): Promise<FormData> {
  try {
    const headers = { 'content-type': type };
    return await new Response(new Uint8Array(body), { headers }).formData();
  } catch {
    throw new InvalidInput('UNSUPPORTED_TYPE', 'body', { expected: 'multipart/form-data' });
  }
}

/**
 * Reads a form with a file in it.
 *
 * @throws InvalidInput for a body that is no form, or is too large.
 */
export async function readFileForm(request: IncomingMessage): Promise<FileForm> {
  const body = await readBytes(request, evidenceLimits.bytes + formBytes);
  if (body.byteLength > evidenceLimits.bytes + formBytes) {
    throw new InvalidInput('FILE_TOO_LARGE', 'file', { max: evidenceLimits.bytes / 1_000_000 });
  }
  const fields = await fieldsOf(request.headers['content-type'] ?? '', body);
  const typed = new Map(
    [...fields].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const file = fields.get('file');
  const bytes = file === null || typeof file === 'string' ? null : new Uint8Array(await file.arrayBuffer());
  return { typed, file: bytes?.byteLength ? bytes : null };
}
