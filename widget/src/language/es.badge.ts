import type { BadgeWords } from './badgeWords.ts';

/** Spanish. */
export const words: BadgeWords = {
  label: 'Valoración de {merchant}',
  score: '{score} de {best}',
  ratings: { one: '{count} valoración', other: '{count} valoraciones' },
  interval: 'Intervalo del 95 %: de {low} a {high}',
  changes: {
    RISEN: 'Más alta que el año anterior.',
    UNCHANGED: 'Sin cambio claro respecto al año anterior.',
    FALLEN: 'Más baja que el año anterior.',
  },
  distribution: 'Cómo se reparten',
  hidden: 'Sin mostrar',
  hiddenMore: 'No se muestran los recuentos menores de cinco ni los que permitirían deducirlos.',
  honest: 'Ninguna valoración se omite por ser baja.',
  few: 'Aún no hay suficientes valoraciones',
  fewMore: 'Se muestra a partir de cinco valoraciones.',
  loading: 'Cargando la valoración…',
  failed: 'Ahora no se puede mostrar: no hay conexión con el servidor.',
  unknown: 'No está configurada: su clave no es conocida.',
  retry: 'Reintentar',
};
