import type { BadgeWords } from './badgeWords.ts';

/** French. */
export const words: BadgeWords = {
  label: 'Note de {merchant}',
  score: '{score} sur {best}',
  ratings: { one: '{count} avis', other: '{count} avis' },
  interval: 'Intervalle à 95 % : de {low} à {high}',
  changes: {
    RISEN: 'Plus haute que l’année précédente.',
    UNCHANGED: 'Pas de changement net par rapport à l’année précédente.',
    FALLEN: 'Plus basse que l’année précédente.',
  },
  distribution: 'Répartition des avis',
  hidden: 'Non affiché',
  hiddenMore: 'Les nombres inférieurs à cinq, et ceux qui les révéleraient, ne sont pas affichés.',
  honest: 'Aucun avis n’est écarté parce qu’il est bas.',
  few: 'Pas encore assez d’avis',
  fewMore: 'La note s’affiche à partir de cinq avis.',
  loading: 'Chargement de la note…',
  failed: 'Affichage impossible pour le moment : le serveur est injoignable.',
  unknown: 'Cette note n’est pas configurée : sa clé est inconnue.',
  retry: 'Réessayer',
};
