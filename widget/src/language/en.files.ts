import type { FileWords, PhotoWords } from './fileWords.ts';

/** English. */
export const words: FileWords = {
  evidence: 'Photos and documents',
  evidenceHint:
    'JPEG, PNG, WebP or PDF, at most {megabytes} MB each, {files} in all. Place and camera are taken out of photos.',
  addFile: 'Add a photo or document',
  photo: 'Photo {number}',
  document: 'Document {number}',
  takePhoto: 'Take a photo',
  remove: 'Remove',
  sendingFiles: 'Sending your files…',
  sentFiles: 'Your files have arrived.',
  filesLater:
    'These did not arrive. Your complaint is safe, and you can add them later with the receipt code.',
  failures: {
    FILE_TOO_LARGE: 'This file is too large: at most {megabytes} MB fit. Please choose a smaller one.',
    FILE_TYPE_REFUSED: 'Only photos (JPEG, PNG, WebP) and PDF are taken. Please choose one of these.',
    FILE_UNREADABLE: 'This photo cannot be read: it is damaged or incomplete. Please choose it again.',
    IMAGE_TOO_LARGE: 'This photo has too many pixels. Please choose a smaller one.',
    TOO_MANY_FILES: 'Your case has {files} files already, and more are not taken.',
  },
};

/** Of the photos of a rating. */
export const photos: PhotoWords = {
  evidence: 'Photos',
  evidenceHint:
    'JPEG, PNG or WebP, at most {megabytes} MB each, {files} in all. Place and camera are taken out.',
  addFile: 'Add a photo',
  sendingFiles: 'Sending your photos…',
  sentFiles: 'Your photos have arrived.',
  filesLater: 'These photos did not arrive. Your rating is safe.',
  failures: {
    FILE_TYPE_REFUSED: 'Only photos (JPEG, PNG, WebP) are taken. Please choose another one.',
    TOO_MANY_FILES: 'There are {files} photos already, and more are not taken.',
  },
};
