import type { FileWords, PhotoWords } from './fileWords.ts';

/** German. */
export const words: FileWords = {
  evidence: 'Fotos und Dokumente',
  evidenceHint:
    'JPEG, PNG, WebP oder PDF, je höchstens {megabytes} MB, insgesamt {files}. Ort und Kamera werden aus Fotos entfernt.',
  addFile: 'Foto oder Dokument hinzufügen',
  photo: 'Foto {number}',
  document: 'Dokument {number}',
  takePhoto: 'Foto aufnehmen',
  remove: 'Entfernen',
  sendingFiles: 'Ihre Dateien werden gesendet…',
  sentFiles: 'Ihre Dateien sind angekommen.',
  filesLater:
    'Diese sind nicht angekommen. Ihre Beschwerde ist da; Sie können sie später mit dem Belegcode hinzufügen.',
  failures: {
    FILE_TOO_LARGE: 'Diese Datei ist zu groß: höchstens {megabytes} MB. Bitte wählen Sie eine kleinere.',
    FILE_TYPE_REFUSED: 'Nur Fotos (JPEG, PNG, WebP) und PDF werden angenommen. Bitte wählen Sie neu.',
    FILE_UNREADABLE: 'Dieses Foto ist beschädigt oder unvollständig. Bitte wählen Sie es erneut.',
    IMAGE_TOO_LARGE: 'Dieses Foto hat zu viele Pixel. Bitte wählen Sie ein kleineres.',
    TOO_MANY_FILES: 'Ihr Fall hat schon {files} Dateien; mehr werden nicht angenommen.',
  },
};

/** Of the photos of a rating. */
export const photos: PhotoWords = {
  evidence: 'Fotos',
  evidenceHint:
    'JPEG, PNG oder WebP, je höchstens {megabytes} MB, insgesamt {files}. Ort und Kamera werden entfernt.',
  addFile: 'Foto hinzufügen',
  sendingFiles: 'Ihre Fotos werden gesendet…',
  sentFiles: 'Ihre Fotos sind angekommen.',
  filesLater: 'Diese Fotos sind nicht angekommen. Ihre Bewertung ist da.',
  failures: {
    FILE_TYPE_REFUSED: 'Nur Fotos (JPEG, PNG, WebP) werden angenommen. Bitte wählen Sie neu.',
    TOO_MANY_FILES: 'Es sind schon {files} Fotos; mehr werden nicht angenommen.',
  },
};
