import type { FileWords, PhotoWords } from './fileWords.ts';

/** French. */
export const words: FileWords = {
  evidence: 'Photos et documents',
  evidenceHint:
    'JPEG, PNG, WebP ou PDF, {megabytes} Mo au plus par fichier, {files} en tout. Le lieu et l’appareil sont retirés des photos.',
  addFile: 'Ajouter une photo ou un document',
  photo: 'Photo {number}',
  document: 'Document {number}',
  takePhoto: 'Prendre une photo',
  remove: 'Retirer',
  sendingFiles: 'Envoi de vos fichiers…',
  sentFiles: 'Vos fichiers sont arrivés.',
  filesLater:
    'Ceux-ci ne sont pas arrivés. Votre réclamation est bien reçue ; vous pourrez les ajouter plus tard avec le code de reçu.',
  failures: {
    FILE_TOO_LARGE: 'Fichier trop lourd : {megabytes} Mo au plus. Choisissez-en un plus petit.',
    FILE_TYPE_REFUSED:
      'Seules les photos (JPEG, PNG, WebP) et les PDF sont acceptés. Choisissez un autre fichier.',
    FILE_UNREADABLE: 'Photo illisible : elle est abîmée ou incomplète. Choisissez-la de nouveau.',
    IMAGE_TOO_LARGE: 'Cette photo a trop de pixels. Choisissez-en une plus petite.',
    TOO_MANY_FILES: 'Votre dossier compte déjà {files} fichiers, le maximum.',
  },
};

/** Of the photos of a rating. */
export const photos: PhotoWords = {
  evidence: 'Photos',
  evidenceHint:
    'JPEG, PNG ou WebP, {megabytes} Mo au plus par photo, {files} en tout. Le lieu et l’appareil en sont retirés.',
  addFile: 'Ajouter une photo',
  sendingFiles: 'Envoi de vos photos…',
  sentFiles: 'Vos photos sont arrivées.',
  filesLater: 'Ces photos ne sont pas arrivées. Votre avis est bien reçu.',
  failures: {
    FILE_TYPE_REFUSED: 'Seules les photos (JPEG, PNG, WebP) sont acceptées. Choisissez-en une autre.',
    TOO_MANY_FILES: 'Il y a déjà {files} photos, le maximum.',
  },
};
