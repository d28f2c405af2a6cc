import { type EvidenceOf, evidenceLimits, typesTaken } from '@hearback/schema/evidence/evidence';
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
 *
 * @param kind What it is for; by default a complaint.
 */
export function fileFault(
  { size, type }: Pick<File, 'size' | 'type'>,
  kind: EvidenceOf['kind'] = 'COMPLAINT',
): Failure | undefined {
  if (size > evidenceLimits.bytes) return refusal('FILE_TOO_LARGE');
  const known = kind === 'RATING' || type !== '';
  if (known && !typesTaken(kind).some((taken) => taken === type)) return refusal('FILE_TYPE_REFUSED');
  return undefined;
}

/**
 * What a file belongs to, as its headers name it: a case by its receipt, or a complaint or a rating by the page's key
 * and its UUID.
 */
export type FileOwner =
  | { readonly receipt: string }
  | { readonly key: string; readonly complaint: string }
  | { readonly key: string; readonly rating: string };

/**
 * Adds a file to a case, or a photo to a rating.
 *
 * @param id UUID, the same on every attempt: the file is added once.
 * @returns Undefined when it is stored, else why not, with the path `file`.
 */
export async function sendFile(
  base: string,
  of: FileOwner,
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
