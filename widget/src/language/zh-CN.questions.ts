import type { QuestionWords } from './questionWords.ts';

/** Simplified Chinese. */
export const words: QuestionWords = {
  step: '第 {step} 步，共 {steps} 步',
  more: '还有几个问题',
  moreHint: '不想回答的可以跳过。',
  scoreName: '{score} 分（满分 {max} 分）',
  numberFrom: '{min} 到 {max} 之间的数字',
  thumbs: ['不好', '好'],
  yesNo: ['否', '是'],
  agreement: ['非常不同意', '不同意', '一般', '同意', '非常同意'],
  expectation: ['远低于期望', '低于期望', '符合期望', '高于期望', '远高于期望'],
  likelihood: ['完全不可能', '非常可能'],
  ease: ['非常难', '非常容易'],
  asks: {
    EXPECTATION: '与您的期望相比：远低于、低于、符合、高于还是远高于？',
    VALUE_FOR_MONEY: '您觉得物有所值吗？',
    FIRST_CHOICE: '再次需要时，这里是我的第一选择。',
    LOYALTY: '我会再次选择他们。',
    REPUTATION: '我身边的人对他们评价很好。',
    REPURCHASE: '我会在一年内再次购买。',
    RECOMMENDATION: '您有多大可能向朋友推荐我们？',
    EFFORT: '办成这件事有多容易？1 非常难，7 非常容易。',
    AWARENESS: '您知道如何向我们投诉吗？',
  },
};
