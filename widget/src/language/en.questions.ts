import type { QuestionWords } from './questionWords.ts';

/** English. */
export const words: QuestionWords = {
  step: 'Step {step} of {steps}',
  more: 'A few more questions',
  moreHint: 'Leave out what you like.',
  scoreName: '{score} of {max}',
  numberFrom: 'A number from {min} to {max}',
  thumbs: ['Not good', 'Good'],
  yesNo: ['No', 'Yes'],
  agreement: ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'],
  expectation: ['Far below', 'Below', 'As expected', 'Above', 'Far above'],
  likelihood: ['Not at all likely', 'Extremely likely'],
  ease: ['Very hard', 'Very easy'],
  asks: {
    EXPECTATION: 'Compared with what you expected, was it far below, below, as expected, above or far above?',
    VALUE_FOR_MONEY: 'Was it worth what you paid?',
    FIRST_CHOICE: 'When I need this again, this is the first place I think of.',
    LOYALTY: 'I would choose them again.',
    REPUTATION: 'People I know speak well of them.',
    REPURCHASE: 'I will buy here again within a year.',
    RECOMMENDATION: 'How likely are you to recommend us to a friend?',
    EFFORT: 'How easy was it to get this done? 1 very hard, 7 very easy.',
    AWARENESS: 'Do you know how to complain to us?',
  },
};
