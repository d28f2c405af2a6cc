import type { FileWords, PhotoWords } from './fileWords.ts';

/** Japanese. */
export const words: FileWords = {
  evidence: '写真・書類',
  evidenceHint:
    'JPEG、PNG、WebP、PDF。1 件 {megabytes} MB まで、合計 {files} 件。写真の位置情報とカメラ情報は取り除かれます。',
  addFile: '写真・書類を追加',
  photo: '写真 {number}',
  document: '書類 {number}',
  takePhoto: '写真を撮る',
  remove: '削除',
  sendingFiles: 'ファイルを送信しています…',
  sentFiles: 'ファイルが届きました。',
  filesLater: '次のファイルは届きませんでした。苦情は受け付けられており、受付番号で後から追加できます。',
  failures: {
    FILE_TOO_LARGE: 'ファイルが大きすぎます（{megabytes} MB まで）。小さいものを選んでください。',
    FILE_TYPE_REFUSED: '写真（JPEG、PNG、WebP）と PDF のみ受け付けます。選び直してください。',
    FILE_UNREADABLE: '写真を読み取れません。壊れている可能性があります。選び直してください。',
    IMAGE_TOO_LARGE: '写真の画素数が多すぎます。小さいものを選んでください。',
    TOO_MANY_FILES: 'すでに {files} 件あるため、追加できません。',
  },
};

/** Of the photos of a rating. */
export const photos: PhotoWords = {
  evidence: '写真',
  evidenceHint:
    'JPEG、PNG、WebP。1 枚 {megabytes} MB まで、合計 {files} 枚。位置情報とカメラ情報は取り除かれます。',
  addFile: '写真を追加',
  sendingFiles: '写真を送信しています…',
  sentFiles: '写真が届きました。',
  filesLater: '次の写真は届きませんでした。評価は届いています。',
  failures: {
    FILE_TYPE_REFUSED: '写真（JPEG、PNG、WebP）のみ受け付けます。選び直してください。',
    TOO_MANY_FILES: 'すでに {files} 枚あるため、追加できません。',
  },
};
