import type { Language, Messages } from './messages.ts';

/** German. */
export const messages: Messages = {
  locale: 'de',
  branches: {
    PRODUCT: 'Produkt',
    SERVICE: 'Service',
    DELIVERY: 'Lieferung',
    AFTERSALES: 'Kundendienst',
    BILLING: 'Abrechnung',
    CONTRACT: 'Vertrag und Werbung',
    SAFETY: 'Sicherheit und Umgebung',
    PRIVACY: 'Datenschutz',
    OTHER: 'Sonstiges',
  },
  scores: ['Sehr unzufrieden', 'Unzufrieden', 'Neutral', 'Zufrieden', 'Sehr zufrieden'],
  failures: {
    TOO_LONG: 'Dieser Text ist zu lang. Bitte kürzen Sie ihn.',
    INVALID: 'Bitte prüfen Sie diese Angabe.',
    UNKNOWN_KEY: 'Dieses Formular ist nicht eingerichtet: Sein Schlüssel ist unbekannt.',
    WRONG_ORIGIN: 'Dieses Formular ist für diese Website nicht eingerichtet.',
    NETWORK: 'Noch nicht gesendet: Der Server ist nicht erreichbar.',
    BUSY: 'Noch nicht gesendet: Der Server ist ausgelastet.',
    BLOCKED:
      'Diese Website lässt das Senden nicht zu. Ihre Eingaben sind nicht verloren: Sie können sie von einer unserer Seiten aus senden.',
    OTHER: 'Das hat nicht funktioniert. Ihre Eingaben sind nicht verloren. Bitte versuchen Sie es erneut.',
  },
  left: {
    other: 'Noch {count} Zeichen',
  },
  close: 'Schließen',
  question: 'Wie zufrieden sind Sie?',
  scoreWord: '{score} von {max}: {word}',
  reasons: 'Was war der Grund?',
  comment: 'Möchten Sie noch etwas sagen?',
  optional: 'freiwillig',
  send: 'Senden',
  sending: 'Wird gesendet…',
  rated: 'Vielen Dank',
  ratedMore: 'Ihre Bewertung ist angekommen und zählt genau so, wie Sie sie abgegeben haben.',
  again: 'Erneut bewerten',
  wrong: 'Ist etwas schiefgegangen?',
  complain: 'Beschwerde einreichen',
  complainWhy: 'Sie erhalten einen Belegcode und eine Antwort.',
  asPage: 'Als Seite öffnen',
  back: 'Zurück',
  next: 'Weiter',
  tryNow: 'Jetzt versuchen',
  edit: 'Ändern',
  earlier: 'Ihre erste Sendung war bereits angekommen. Die spätere Änderung wurde nicht übernommen.',
  keptDevice: 'Auf diesem Gerät gespeichert; wird zugestellt, auch wenn Sie die Seite schließen.',
  keptPage: 'Bleibt erhalten, solange diese Seite offen ist, und wird von selbst gesendet.',
  late: 'Ihre frühere Sendung ist angekommen.',
};

export const complaintWords: Language['complaintWords'] = () => import('./de.complaint.ts');
export const questionWords: Language['questionWords'] = () => import('./de.questions.ts');
