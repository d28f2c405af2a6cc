import type { QuestionWords } from './questionWords.ts';

/** Korean. */
export const words: QuestionWords = {
  step: '{steps}단계 중 {step}단계',
  more: '몇 가지만 더 여쭤볼게요',
  moreHint: '답하고 싶지 않은 질문은 건너뛰세요.',
  scoreName: '{max}점 중 {score}점',
  numberFrom: '{min}에서 {max} 사이의 숫자',
  thumbs: ['별로예요', '좋아요'],
  yesNo: ['아니요', '예'],
  agreement: ['전혀 그렇지 않다', '그렇지 않다', '보통이다', '그렇다', '매우 그렇다'],
  expectation: ['기대에 크게 못 미침', '기대에 못 미침', '기대한 대로', '기대 이상', '기대를 훨씬 넘음'],
  likelihood: ['전혀 없음', '매우 높음'],
  ease: ['매우 어려움', '매우 쉬움'],
  asks: {
    EXPECTATION: '기대와 비교해 어떠셨나요?',
    VALUE_FOR_MONEY: '지불한 값어치를 했나요?',
    FIRST_CHOICE: '다시 필요할 때 가장 먼저 떠오르는 곳입니다.',
    LOYALTY: '다시 선택하겠습니다.',
    REPUTATION: '주변 사람들의 평이 좋습니다.',
    REPURCHASE: '1년 안에 다시 구매하겠습니다.',
    RECOMMENDATION: '친구에게 추천할 가능성이 얼마나 되나요?',
    EFFORT: '일을 처리하기가 얼마나 쉬웠나요? 1 매우 어려움, 7 매우 쉬움.',
    AWARENESS: '저희에게 불만을 제기하는 방법을 알고 계신가요?',
  },
};
