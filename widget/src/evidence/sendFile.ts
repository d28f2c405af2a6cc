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

/** The case of a file, as its headers name it: by its receipt, or by the page's key and the UUID of the complaint. */
export type FileCase = { readonly receipt: string } | { readonly key: string; readonly complaint: string };

/**
 * Adds a file to a case.
 *
 * @param id UUID, the same on every attempt: the file is added once.
 * @returns Undefined when it is stored, else why not, with the path `file`.
 */
export async function sendFile(
  base: string,
  of: FileCase,
  id: string,
  file: Blob,
): Promise<Failure | undefined> {
  const response = await fetch(`${base}v1/evidence/${id}`, {
    method: 'PUT',
    body: file,
    credentials: 'omit',
    headers: {
      ...Object.fromEntries(Object.entries(of).map(([name, value]) => [`x-hearback-${name}`, value])),
      'content-type': 'application/octet-stream',
    },
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
