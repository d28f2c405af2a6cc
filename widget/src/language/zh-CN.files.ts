import type { FileWords, PhotoWords } from './fileWords.ts';

/** Simplified Chinese. */
export const words: FileWords = {
  evidence: '照片和文件',
  evidenceHint:
    'JPEG、PNG、WebP 或 PDF，每个最大 {megabytes} MB，共 {files} 个。照片中的位置和相机信息会被去除。',
  addFile: '添加照片或文件',
  photo: '照片 {number}',
  document: '文件 {number}',
  takePhoto: '拍照',
  remove: '移除',
  sendingFiles: '正在发送文件…',
  sentFiles: '文件已收到。',
  filesLater: '以下文件未能送达。您的投诉已收到，稍后可凭回执编号补充。',
  failures: {
    FILE_TOO_LARGE: '文件过大，最大 {megabytes} MB。请选择较小的文件。',
    FILE_TYPE_REFUSED: '只接受照片（JPEG、PNG、WebP）和 PDF，请重新选择。',
    FILE_UNREADABLE: '照片无法读取，可能已损坏或不完整，请重新选择。',
    IMAGE_TOO_LARGE: '照片像素过多，请选择较小的照片。',
    TOO_MANY_FILES: '已有 {files} 个文件，不能再添加。',
  },
};

/** Of the photos of a rating. */
export const photos: PhotoWords = {
  evidence: '照片',
  evidenceHint: 'JPEG、PNG 或 WebP，每张最大 {megabytes} MB，共 {files} 张。照片中的位置和相机信息会被去除。',
  addFile: '添加照片',
  sendingFiles: '正在发送照片…',
  sentFiles: '照片已收到。',
  filesLater: '以下照片未能送达。您的评价已收到。',
  failures: {
    FILE_TYPE_REFUSED: '只接受照片（JPEG、PNG、WebP），请重新选择。',
    TOO_MANY_FILES: '已有 {files} 张照片，不能再添加。',
  },
};
