import type { FileWords, PhotoWords } from './fileWords.ts';

/** Korean. */
export const words: FileWords = {
  evidence: '사진과 문서',
  evidenceHint:
    'JPEG, PNG, WebP, PDF. 파일당 최대 {megabytes} MB, 모두 {files}개까지. 사진의 위치와 카메라 정보는 제거됩니다.',
  addFile: '사진이나 문서 추가',
  photo: '사진 {number}',
  document: '문서 {number}',
  takePhoto: '사진 찍기',
  remove: '삭제',
  sendingFiles: '파일을 보내는 중…',
  sentFiles: '파일이 도착했습니다.',
  filesLater: '다음 파일은 도착하지 않았습니다. 불만은 접수되었으며, 접수 번호로 나중에 추가할 수 있습니다.',
  failures: {
    FILE_TOO_LARGE: '파일이 너무 큽니다(최대 {megabytes} MB). 더 작은 파일을 선택해 주세요.',
    FILE_TYPE_REFUSED: '사진(JPEG, PNG, WebP)과 PDF만 받습니다. 다시 선택해 주세요.',
    FILE_UNREADABLE: '사진을 읽을 수 없습니다. 손상되었을 수 있으니 다시 선택해 주세요.',
    IMAGE_TOO_LARGE: '사진의 픽셀 수가 너무 많습니다. 더 작은 사진을 선택해 주세요.',
    TOO_MANY_FILES: '이미 파일이 {files}개 있어 더 추가할 수 없습니다.',
  },
};

/** Of the photos of a rating. */
export const photos: PhotoWords = {
  evidence: '사진',
  evidenceHint:
    'JPEG, PNG, WebP. 장당 최대 {megabytes} MB, 모두 {files}장까지. 위치와 카메라 정보는 제거됩니다.',
  addFile: '사진 추가',
  sendingFiles: '사진을 보내는 중…',
  sentFiles: '사진이 도착했습니다.',
  filesLater: '다음 사진은 도착하지 않았습니다. 평가는 접수되었습니다.',
  failures: {
    FILE_TYPE_REFUSED: '사진(JPEG, PNG, WebP)만 받습니다. 다시 선택해 주세요.',
    TOO_MANY_FILES: '이미 사진이 {files}장 있어 더 추가할 수 없습니다.',
  },
};
