import type { BadgeWords } from './badgeWords.ts';

/** German. */
export const words: BadgeWords = {
  label: 'Bewertung von {merchant}',
  score: '{score} von {best}',
  ratings: { one: '{count} Bewertung', other: '{count} Bewertungen' },
  interval: '95-%-Intervall {low} bis {high}',
  changes: {
    RISEN: 'Höher als im Jahr davor.',
    UNCHANGED: 'Keine klare Änderung zum Jahr davor.',
    FALLEN: 'Niedriger als im Jahr davor.',
  },
  distribution: 'Wie sich die Bewertungen verteilen',
  hidden: 'Nicht gezeigt',
  hiddenMore: 'Anzahlen unter fünf und solche, die sie verraten würden, werden nicht gezeigt.',
  honest: 'Keine Bewertung fehlt, weil sie niedrig ist.',
  few: 'Noch nicht genug Bewertungen',
  fewMore: 'Gezeigt wird ab fünf Bewertungen.',
  loading: 'Bewertung wird geladen…',
  failed: 'Das lässt sich gerade nicht zeigen: Der Server ist nicht erreichbar.',
  unknown: 'Diese Bewertung ist nicht eingerichtet: Ihr Schlüssel ist unbekannt.',
  retry: 'Erneut versuchen',
};
