import type { Language, Messages } from './messages.ts';

/** Korean. */
export const messages: Messages = {
  locale: 'ko',
  branches: {
    PRODUCT: '상품',
    SERVICE: '서비스',
    DELIVERY: '배송',
    AFTERSALES: '사후 관리',
    BILLING: '요금·결제',
    CONTRACT: '계약·광고',
    SAFETY: '안전·환경',
    PRIVACY: '개인정보',
    OTHER: '기타',
  },
  scores: ['매우 불만족', '불만족', '보통', '만족', '매우 만족'],
  failures: {
    TOO_LONG: '내용이 너무 깁니다. 줄여 주세요.',
    INVALID: '내용을 확인해 주세요.',
    UNKNOWN_KEY: '양식이 설정되지 않았습니다. 키가 올바르지 않습니다.',
    WRONG_ORIGIN: '이 웹사이트에서는 양식을 사용할 수 없습니다.',
    NETWORK: '아직 전송되지 않았습니다. 서버에 연결할 수 없습니다.',
    BUSY: '아직 전송되지 않았습니다. 서버가 혼잡합니다.',
    BLOCKED:
      '이 웹사이트에서는 전송할 수 없습니다. 작성하신 내용은 그대로 있으며 저희 페이지에서 보내실 수 있습니다.',
    OTHER: '처리하지 못했습니다. 작성하신 내용은 그대로 있습니다. 다시 시도해 주세요.',
  },
  left: {
    other: '{count}자 남음',
  },
  close: '닫기',
  question: '얼마나 만족하셨습니까?',
  scoreWord: '{max}점 중 {score}점: {word}',
  reasons: '이유는 무엇입니까?',
  comment: '더 하실 말씀이 있습니까?',
  optional: '선택',
  send: '보내기',
  sending: '보내는 중…',
  rated: '감사합니다',
  ratedMore: '평가가 접수되었으며 그대로 반영됩니다.',
  again: '다시 평가하기',
  wrong: '문제가 있었습니까?',
  complain: '불만 접수하기',
  complainWhy: '접수 번호와 답변을 받으실 수 있습니다.',
  asPage: '새 페이지에서 열기',
  back: '이전',
  next: '다음',
  tryNow: '지금 다시 시도',
  edit: '수정',
  earlier: '처음 보내신 내용이 이미 접수되었습니다. 이후 변경한 내용은 반영되지 않았습니다.',
  keptDevice: '내용이 이 기기에 보관되었습니다. 페이지를 닫아도 자동으로 전송됩니다.',
  keptPage: '이 페이지가 열려 있는 동안 내용이 보관되며 자동으로 전송됩니다.',
  late: '이전에 보내신 내용이 접수되었습니다.',
};

export const complaintWords: Language['complaintWords'] = () => import('./ko.complaint.ts');
export const questionWords: Language['questionWords'] = () => import('./ko.questions.ts');
