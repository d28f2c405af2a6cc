import {
  checkEvidencePixels,
  checkEvidenceSize,
  checkEvidenceType,
  type EvidenceOf,
  type EvidenceType,
  evidenceLimits,
} from '@hearback/schema/evidence/evidence';
import { InvalidInput } from '@hearback/schema/failure/failure';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { mutex } from '../db/mutex.ts';

/** A file as it is kept. */
export interface CleanFile {
  readonly type: EvidenceType;
  readonly bytes: Uint8Array;
  readonly width: number | null;
  readonly height: number | null;
}

// Whatever else the library could read, files from outside are read as these three only.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);

/** A decoded photo takes up to 200 MB: one at a time, so that many at once cannot use up the memory. */
const oneAtATime = mutex();

async function decoded(bytes: Uint8Array, type: EvidenceType): Promise<CleanFile> {
  const input = { failOn: 'error', limitInputPixels: evidenceLimits.pixels, pages: 1 } as const;
  const { width, height } = await sharp(bytes, { ...input, limitInputPixels: false }).metadata();
  checkEvidencePixels(width, height);
  const { side } = evidenceLimits;
  const image = sharp(bytes, input)
    .autoOrient()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
  const encoded =
    type === 'image/jpeg'
      ? image.jpeg({ quality: 85 })
      : type === 'image/png'
        ? image.png()
        : image.webp({ quality: 85 });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  return { type, bytes: data, width: info.width, height: info.height };
}

/**
 * A file of evidence as it is kept. What it is, its content says, whatever it is called. A photo is decoded and
 * encoded anew, upright, at most 4,096 pixels long: place, camera, preview and whatever was hidden in it are gone. A
 * PDF stays as it is.
 *
 * @param kind What it is for.
 * @throws InvalidInput `REQUIRED`, `FILE_TOO_LARGE`, `FILE_TYPE_REFUSED`, `IMAGE_TOO_LARGE` or `FILE_UNREADABLE` at
 * path `body`.
 */
export async function cleanFile(bytes: Uint8Array, kind: EvidenceOf['kind']): Promise<CleanFile> {
  checkEvidenceSize(bytes.byteLength);
  const type = checkEvidenceType((await fileTypeFromBuffer(bytes))?.mime, kind);
  if (type === 'application/pdf') return { type, bytes, width: null, height: null };
  try {
    return await oneAtATime(() => decoded(bytes, type));
  } catch (error) {
    if (error instanceof InvalidInput) throw error;
    throw new InvalidInput('FILE_UNREADABLE', 'body');
  }
}
