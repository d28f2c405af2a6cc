import type { BadgeWords } from './badgeWords.ts';

/** Japanese. */
export const words: BadgeWords = {
  label: '{merchant} の評価',
  score: '{best} 点中 {score} 点',
  ratings: { other: '評価 {count} 件' },
  interval: '95% 区間 {low}～{high}',
  changes: {
    RISEN: '前年より上がりました。',
    UNCHANGED: '前年から明らかな変化はありません。',
    FALLEN: '前年より下がりました。',
  },
  distribution: '評価の内訳',
  hidden: '非表示',
  hiddenMore: '5 件未満の件数と、そこから推測できる件数は表示しません。',
  honest: '低い評価を除くことはありません。',
  few: '評価がまだ足りません',
  fewMore: '5 件以上で表示します。',
  loading: '評価を読み込んでいます…',
  failed: '現在表示できません。サーバーに接続できません。',
  unknown: '評価が設定されていません。キーが無効です。',
  retry: '再試行',
};
