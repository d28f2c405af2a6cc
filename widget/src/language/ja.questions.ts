import type { QuestionWords } from './questionWords.ts';

/** Japanese. */
export const words: QuestionWords = {
  step: '{step} / {steps}',
  more: 'あと少しお聞かせください',
  moreHint: '答えたくない質問は飛ばせます。',
  scoreName: '{max} 段階中 {score}',
  numberFrom: '{min}〜{max} の数字',
  thumbs: ['よくない', 'よい'],
  yesNo: ['いいえ', 'はい'],
  agreement: ['まったくそう思わない', 'そう思わない', 'どちらともいえない', 'そう思う', 'とてもそう思う'],
  expectation: [
    '期待を大きく下回った',
    '期待を下回った',
    '期待どおり',
    '期待を上回った',
    '期待を大きく上回った',
  ],
  likelihood: ['まったく思わない', '非常にそう思う'],
  ease: ['とても難しい', 'とても簡単'],
  asks: {
    EXPECTATION: '期待と比べていかがでしたか？',
    VALUE_FOR_MONEY: '価格に見合う価値がありましたか？',
    FIRST_CHOICE: 'また必要になったら、まずここを思い浮かべます。',
    LOYALTY: 'また選びたいと思います。',
    REPUTATION: '周りの人の評判が良いです。',
    REPURCHASE: '1 年以内にまたここで購入します。',
    RECOMMENDATION: '友人に勧める可能性はどのくらいありますか？',
    EFFORT: '手続きはどのくらい簡単でしたか？1 とても難しい、7 とても簡単。',
    AWARENESS: '当社への苦情の申し出方をご存じですか？',
  },
};
