import { evidenceLimits, evidenceTypes } from '@hearback/schema/evidence/evidence';
import type { Failure } from '../send/answer.ts';

/** What a refusal of a file says. */
interface FileRefusal {
  readonly error?: { readonly code?: string; readonly message?: string };
}

function refusal(code: string, retryable = false): Failure {
  return { stored: false, code, path: 'file', retryable };
}

/**
 * What can be seen to be wrong with a file before it is sent. What it really is, the server finds out from its
 * content.
 */
export function fileFault({ size, type }: Pick<File, 'size' | 'type'>): Failure | undefined {
  if (size > evidenceLimits.bytes) return refusal('FILE_TOO_LARGE');
  if (type !== '' && !evidenceTypes.some((taken) => taken === type)) return refusal('FILE_TYPE_REFUSED');
  return undefined;
}

/**
 * Adds a file to a case.
 *
 * @param id UUID, the same on every attempt: the file is added once.
 * @returns Undefined when it is stored, else why not, with the path `file`.
 */
export async function sendFile(
  base: string,
  receipt: string,
  id: string,
  file: Blob,
): Promise<Failure | undefined> {
  const response = await fetch(`${base}v1/evidence/${id}`, {
    method: 'PUT',
    body: file,
    credentials: 'omit',
    headers: { 'x-hearback-receipt': receipt, 'content-type': 'application/octet-stream' },
  }).catch(() => undefined);
  if (!response) return refusal('NETWORK', true);
  if (response.ok) return undefined;
  const { status } = response;
  const { error }: FileRefusal = await response.json().catch(() => ({}));
  const retryable = status === 408 || status === 429 || status >= 500;
  return {
    ...refusal(retryable ? 'BUSY' : (error?.code ?? 'OTHER'), retryable),
    message: error?.message,
    retryAfter: Number.parseInt(response.headers.get('retry-after') ?? '', 10) || undefined,
  };
}
