import type { BadgeWords } from './badgeWords.ts';

/** Korean. */
export const words: BadgeWords = {
  label: '{merchant} 평점',
  score: '{best}점 만점에 {score}점',
  ratings: { other: '평가 {count}건' },
  interval: '95% 구간 {low}~{high}',
  changes: {
    RISEN: '전년보다 높아졌습니다.',
    UNCHANGED: '전년과 뚜렷한 차이가 없습니다.',
    FALLEN: '전년보다 낮아졌습니다.',
  },
  distribution: '평가 분포',
  hidden: '비공개',
  hiddenMore: '5건 미만의 수와 이를 알 수 있게 하는 수는 표시하지 않습니다.',
  honest: '점수가 낮다는 이유로 제외한 평가는 없습니다.',
  few: '평가가 아직 부족합니다',
  fewMore: '평가가 5건 이상이면 표시됩니다.',
  loading: '평점을 불러오는 중…',
  failed: '지금은 표시할 수 없습니다. 서버에 연결할 수 없습니다.',
  unknown: '평점이 설정되지 않았습니다. 키를 알 수 없습니다.',
  retry: '다시 시도',
};
