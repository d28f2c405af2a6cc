import type { BadgeWords } from './badgeWords.ts';

/** Traditional Chinese. */
export const words: BadgeWords = {
  label: '{merchant}的評分',
  score: '{score} 分（滿分 {best} 分）',
  ratings: { other: '{count} 則評價' },
  interval: '95% 區間 {low} 至 {high}',
  changes: {
    RISEN: '高於前一年。',
    UNCHANGED: '與前一年相比沒有明顯變化。',
    FALLEN: '低於前一年。',
  },
  distribution: '評分分布',
  hidden: '不顯示',
  hiddenMore: '少於五則的數目不顯示，可據以推算的數目也不顯示。',
  honest: '沒有任何評價因分數低而被移除。',
  few: '評價數量不足',
  fewMore: '滿五則評價後顯示評分。',
  loading: '正在載入評分…',
  failed: '暫時無法顯示評分：無法連線到伺服器。',
  unknown: '評分未設定：金鑰不明。',
  retry: '重試',
};
