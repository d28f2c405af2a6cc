import type { FileWords, PhotoWords } from './fileWords.ts';

/** Spanish. */
export const words: FileWords = {
  evidence: 'Fotos y documentos',
  evidenceHint:
    'JPEG, PNG, WebP o PDF, como máximo {megabytes} MB cada uno, {files} en total. De las fotos se quitan el lugar y la cámara.',
  addFile: 'Añadir foto o documento',
  photo: 'Foto {number}',
  document: 'Documento {number}',
  takePhoto: 'Hacer una foto',
  remove: 'Quitar',
  sendingFiles: 'Enviando sus archivos…',
  sentFiles: 'Sus archivos han llegado.',
  filesLater:
    'Estos no han llegado. Su queja está a salvo y puede añadirlos más tarde con el código de recibo.',
  failures: {
    FILE_TOO_LARGE: 'El archivo es demasiado grande: como máximo {megabytes} MB. Elija uno menor.',
    FILE_TYPE_REFUSED: 'Solo se admiten fotos (JPEG, PNG, WebP) y PDF. Elija otro archivo.',
    FILE_UNREADABLE: 'La foto no se puede leer: está dañada o incompleta. Elíjala de nuevo.',
    IMAGE_TOO_LARGE: 'La foto tiene demasiados píxeles. Elija una menor.',
    TOO_MANY_FILES: 'Su caso ya tiene {files} archivos y no se admiten más.',
  },
};

/** Of the photos of a rating. */
export const photos: PhotoWords = {
  evidence: 'Fotos',
  evidenceHint:
    'JPEG, PNG o WebP, como máximo {megabytes} MB cada una, {files} en total. Se quitan el lugar y la cámara.',
  addFile: 'Añadir una foto',
  sendingFiles: 'Enviando sus fotos…',
  sentFiles: 'Sus fotos han llegado.',
  filesLater: 'Estas fotos no han llegado. Su valoración está a salvo.',
  failures: {
    FILE_TYPE_REFUSED: 'Solo se admiten fotos (JPEG, PNG, WebP). Elija otra.',
    TOO_MANY_FILES: 'Ya hay {files} fotos y no se admiten más.',
  },
};
