import type { FileWords, PhotoWords } from './fileWords.ts';

/** Traditional Chinese. */
export const words: FileWords = {
  evidence: '照片與文件',
  evidenceHint:
    'JPEG、PNG、WebP 或 PDF，每個最大 {megabytes} MB，共 {files} 個。照片中的位置和相機資訊會被移除。',
  addFile: '新增照片或文件',
  photo: '照片 {number}',
  document: '文件 {number}',
  takePhoto: '拍照',
  remove: '移除',
  sendingFiles: '正在傳送檔案…',
  sentFiles: '檔案已收到。',
  filesLater: '以下檔案未能送達。您的投訴已收到，稍後可憑回執編號補充。',
  failures: {
    FILE_TOO_LARGE: '檔案過大，最大 {megabytes} MB。請選擇較小的檔案。',
    FILE_TYPE_REFUSED: '只接受照片（JPEG、PNG、WebP）和 PDF，請重新選擇。',
    FILE_UNREADABLE: '照片無法讀取，可能已損壞或不完整，請重新選擇。',
    IMAGE_TOO_LARGE: '照片像素過多，請選擇較小的照片。',
    TOO_MANY_FILES: '已有 {files} 個檔案，無法再新增。',
  },
};

/** Of the photos of a rating. */
export const photos: PhotoWords = {
  evidence: '照片',
  evidenceHint: 'JPEG、PNG 或 WebP，每張最大 {megabytes} MB，共 {files} 張。照片中的位置和相機資訊會被移除。',
  addFile: '新增照片',
  sendingFiles: '正在傳送照片…',
  sentFiles: '照片已收到。',
  filesLater: '以下照片未能送達。您的評價已收到。',
  failures: {
    FILE_TYPE_REFUSED: '只接受照片（JPEG、PNG、WebP），請重新選擇。',
    TOO_MANY_FILES: '已有 {files} 張照片，無法再新增。',
  },
};
