import type { QuestionWords } from './questionWords.ts';

/** Traditional Chinese. */
export const words: QuestionWords = {
  step: '第 {step} 步，共 {steps} 步',
  more: '還有幾個問題',
  moreHint: '不想回答的可以略過。',
  scoreName: '{score} 分（滿分 {max} 分）',
  numberFrom: '{min} 到 {max} 之間的數字',
  thumbs: ['不好', '好'],
  yesNo: ['否', '是'],
  agreement: ['非常不同意', '不同意', '普通', '同意', '非常同意'],
  expectation: ['遠低於期望', '低於期望', '符合期望', '高於期望', '遠高於期望'],
  likelihood: ['完全不可能', '非常可能'],
  ease: ['非常困難', '非常容易'],
  asks: {
    EXPECTATION: '與您的期望相比：遠低於、低於、符合、高於還是遠高於？',
    VALUE_FOR_MONEY: '您覺得物有所值嗎？',
    FIRST_CHOICE: '再次需要時，這裡是我的第一選擇。',
    LOYALTY: '我會再次選擇他們。',
    REPUTATION: '我身邊的人對他們評價很好。',
    REPURCHASE: '我會在一年內再次購買。',
    RECOMMENDATION: '您有多大可能向朋友推薦我們？',
    EFFORT: '辦成這件事有多容易？1 非常困難，7 非常容易。',
    AWARENESS: '您知道如何向我們投訴嗎？',
  },
};
