import type { BadgeWords } from './badgeWords.ts';

/** Simplified Chinese. */
export const words: BadgeWords = {
  label: '{merchant}的评分',
  score: '{score} 分（满分 {best} 分）',
  ratings: { other: '{count} 条评价' },
  interval: '95% 区间 {low} 至 {high}',
  changes: {
    RISEN: '高于上一年。',
    UNCHANGED: '与上一年相比没有明显变化。',
    FALLEN: '低于上一年。',
  },
  distribution: '评分分布',
  hidden: '不显示',
  hiddenMore: '少于五条的数目不显示，可据以推算的数目也不显示。',
  honest: '没有任何评价因分数低而被去除。',
  few: '评价数量不足',
  fewMore: '满五条评价后显示评分。',
  loading: '正在加载评分…',
  failed: '暂时无法显示评分：连接不上服务器。',
  unknown: '评分未设置：密钥未知。',
  retry: '重试',
};
