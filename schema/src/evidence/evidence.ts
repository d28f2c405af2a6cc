import type { Actor } from '../case/actor.ts';
import { InvalidInput } from '../failure/failure.ts';
import type { Instant } from '../time/calendarDay.ts';

/** Types of files that are taken as evidence. */
export const evidenceTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;

/** Types of files that are taken of a rating: photos alone, a rating has nothing to prove. */
export const photoTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;

/** A type of file that is taken as evidence. */
export type EvidenceType = (typeof evidenceTypes)[number];

const million = 1_000_000;

/** Limits on evidence. */
export const evidenceLimits = {
  /** Bytes of a file as it is sent: 10 MB. */
  bytes: 10 * million,
  /** Files of a case, and photos of a rating. */
  files: 5,
  /** Pixels of a photo, before it is decoded. */
  pixels: 50 * million,
  /** Pixels of the longer side of a photo as it is kept. */
  side: 4096,
} as const;

/** What a file belongs to: a complaint, or a rating. */
export interface EvidenceOf {
  readonly kind: 'COMPLAINT' | 'RATING';
  /** UUID of the complaint or the rating. */
  readonly id: string;
}

/** A file that shows what a case or a rating is about. The file itself lies outside the database. */
export interface Evidence {
  readonly merchantId: string;
  /** UUID made by the client. */
  readonly id: string;
  readonly of: EvidenceOf;
  readonly type: EvidenceType;
  /** Bytes as it is kept. */
  readonly size: number;
  /** Pixels; null for what is no photo. */
  readonly width: number | null;
  readonly height: number | null;
  readonly addedBy: Actor;
  readonly addedAt: Instant;
}

/** Types of files that something takes. */
export function typesTaken(kind: EvidenceOf['kind']): readonly EvidenceType[] {
  return kind === 'RATING' ? photoTypes : evidenceTypes;
}

/**
 * The type of a file whose content says what it is.
 *
 * @param kind What it is for; by default a complaint.
 * @throws InvalidInput where that is not taken.
 */
export function checkEvidenceType(
  found: string | undefined,
  kind: EvidenceOf['kind'] = 'COMPLAINT',
): EvidenceType {
  const type = typesTaken(kind).find((each) => each === found);
  if (type === undefined) throw new InvalidInput('FILE_TYPE_REFUSED', 'body', { of: kind });
  return type;
}

/** @throws InvalidInput `REQUIRED` for an empty file, `FILE_TOO_LARGE` for one byte too many. */
export function checkEvidenceSize(bytes: number): void {
  if (bytes === 0) throw new InvalidInput('REQUIRED', 'body');
  if (bytes > evidenceLimits.bytes) {
    throw new InvalidInput('FILE_TOO_LARGE', 'body', { max: evidenceLimits.bytes / million });
  }
}

/** @throws InvalidInput for a photo of more pixels than are decoded. */
export function checkEvidencePixels(width: number, height: number): void {
  if (width * height > evidenceLimits.pixels) {
    throw new InvalidInput('IMAGE_TOO_LARGE', 'body', { max: evidenceLimits.pixels / million });
  }
}

/**
 * @param count Files that the case or the rating has already.
 * @param kind Which of the two it is; by default a case.
 * @throws InvalidInput where that is all it takes.
 */
export function checkEvidenceCount(count: number, kind: EvidenceOf['kind'] = 'COMPLAINT'): void {
  if (count >= evidenceLimits.files) {
    throw new InvalidInput('TOO_MANY_FILES', 'id', { max: evidenceLimits.files, of: kind });
  }
}

const endings: Readonly<Record<EvidenceType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

/** Name of a file of evidence where it is saved. The name under which it was sent is not kept. */
export function evidenceFileName({ id, type }: Pick<Evidence, 'id' | 'type'>): string {
  return `evidence-${id.slice(0, 8)}.${endings[type]}`;
}
