import type { FileWords, PhotoWords } from './fileWords.ts';

/** Brazilian Portuguese. */
export const words: FileWords = {
  evidence: 'Fotos e documentos',
  evidenceHint:
    'JPEG, PNG, WebP ou PDF, no máximo {megabytes} MB cada, {files} no total. O local e a câmera são retirados das fotos.',
  addFile: 'Adicionar foto ou documento',
  photo: 'Foto {number}',
  document: 'Documento {number}',
  takePhoto: 'Tirar uma foto',
  remove: 'Remover',
  sendingFiles: 'Enviando os seus arquivos…',
  sentFiles: 'Os seus arquivos chegaram.',
  filesLater:
    'Estes não chegaram. A sua reclamação está registrada, e você pode adicioná-los depois com o código do recibo.',
  failures: {
    FILE_TOO_LARGE: 'O arquivo é grande demais: no máximo {megabytes} MB. Escolha um menor.',
    FILE_TYPE_REFUSED: 'Só aceitamos fotos (JPEG, PNG, WebP) e PDF. Escolha outro arquivo.',
    FILE_UNREADABLE: 'Não é possível ler a foto: está danificada ou incompleta. Escolha de novo.',
    IMAGE_TOO_LARGE: 'A foto tem pixels demais. Escolha uma menor.',
    TOO_MANY_FILES: 'Seu caso já tem {files} arquivos, e não aceitamos mais.',
  },
};

/** Of the photos of a rating. */
export const photos: PhotoWords = {
  evidence: 'Fotos',
  evidenceHint:
    'JPEG, PNG ou WebP, no máximo {megabytes} MB cada, {files} no total. O local e a câmera são retirados.',
  addFile: 'Adicionar uma foto',
  sendingFiles: 'Enviando as suas fotos…',
  sentFiles: 'As suas fotos chegaram.',
  filesLater: 'Estas fotos não chegaram. A sua avaliação está registrada.',
  failures: {
    FILE_TYPE_REFUSED: 'Só aceitamos fotos (JPEG, PNG, WebP). Escolha outra.',
    TOO_MANY_FILES: 'Já há {files} fotos, e não aceitamos mais.',
  },
};
