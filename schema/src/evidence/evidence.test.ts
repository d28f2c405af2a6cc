import { describe, expect, it } from 'vitest';
import {
  checkEvidenceCount,
  checkEvidencePixels,
  checkEvidenceSize,
  checkEvidenceType,
  evidenceFileName,
  evidenceTypes,
} from './evidence.ts';

describe('the limits of evidence', () => {
  it.each([1, 9_999_999, 10_000_000])('take %i bytes', (bytes) => {
    expect(() => checkEvidenceSize(bytes)).not.toThrow();
  });

  it('refuse nothing at all, and one byte more than 10 MB', () => {
    expect(() => checkEvidenceSize(0)).toThrow('REQUIRED at body');
    expect(() => checkEvidenceSize(10_000_001)).toThrow('FILE_TOO_LARGE at body');
  });

  it('take five files and no sixth', () => {
    for (const count of [0, 3, 4]) expect(() => checkEvidenceCount(count)).not.toThrow();
    for (const count of [5, 6]) expect(() => checkEvidenceCount(count)).toThrow('TOO_MANY_FILES at id');
  });

  it('are as many photos of a rating, and photos alone', () => {
    for (const count of [3, 4]) expect(() => checkEvidenceCount(count, 'RATING')).not.toThrow();
    expect(() => checkEvidenceCount(5, 'RATING')).toThrow('TOO_MANY_FILES at id');
    for (const type of ['image/jpeg', 'image/png', 'image/webp']) {
      expect(checkEvidenceType(type, 'RATING')).toBe(type);
    }
    expect(() => checkEvidenceType('application/pdf', 'RATING')).toThrow('FILE_TYPE_REFUSED at body');
  });

  it('take 50 million pixels and not one row more', () => {
    expect(() => checkEvidencePixels(10_000, 5_000)).not.toThrow();
    expect(() => checkEvidencePixels(10_000, 5_001)).toThrow('IMAGE_TOO_LARGE at body');
  });

  it.each([
    'application/x-msdownload',
    'application/xml',
    'image/svg+xml',
    'image/gif',
    'image/heic',
    undefined,
  ])('refuse a file that is %s', (type) => {
    expect(() => checkEvidenceType(type)).toThrow('FILE_TYPE_REFUSED at body');
  });

  it('name files by type and id', () => {
    const names = evidenceTypes.map((type) => evidenceFileName({ id: '0a1b2c3d-0000', type }));
    expect(names).toEqual(['jpg', 'png', 'webp', 'pdf'].map((ending) => `evidence-0a1b2c3d.${ending}`));
  });
});
