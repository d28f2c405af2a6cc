import type { BadgeWords } from './badgeWords.ts';

/** Portuguese as in Brazil. */
export const words: BadgeWords = {
  label: 'Avaliação de {merchant}',
  score: '{score} de {best}',
  ratings: { one: '{count} avaliação', other: '{count} avaliações' },
  interval: 'Intervalo de 95%: de {low} a {high}',
  changes: {
    RISEN: 'Mais alta que no ano anterior.',
    UNCHANGED: 'Sem mudança clara em relação ao ano anterior.',
    FALLEN: 'Mais baixa que no ano anterior.',
  },
  distribution: 'Como as avaliações se distribuem',
  hidden: 'Não exibido',
  hiddenMore: 'Números abaixo de cinco, e os que os revelariam, não são exibidos.',
  honest: 'Nenhuma avaliação é omitida por ser baixa.',
  few: 'Ainda não há avaliações suficientes',
  fewMore: 'A nota aparece a partir de cinco avaliações.',
  loading: 'Carregando a avaliação…',
  failed: 'Não é possível exibir agora: o servidor está inacessível.',
  unknown: 'Esta avaliação não está configurada: a chave é desconhecida.',
  retry: 'Tentar de novo',
};
