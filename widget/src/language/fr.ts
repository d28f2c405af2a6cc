import type { Language, Messages } from './messages.ts';

/** French. */
export const messages: Messages = {
  locale: 'fr',
  branches: {
    PRODUCT: 'Produit',
    SERVICE: 'Service',
    DELIVERY: 'Livraison',
    AFTERSALES: 'Après-vente',
    BILLING: 'Facturation',
    CONTRACT: 'Contrat et publicité',
    SAFETY: 'Sécurité et environnement',
    PRIVACY: 'Données personnelles',
    OTHER: 'Autre',
  },
  scores: ['Très insatisfait', 'Insatisfait', 'Neutre', 'Satisfait', 'Très satisfait'],
  failures: {
    TOO_LONG: 'Ce texte est trop long. Veuillez le raccourcir.',
    INVALID: 'Veuillez vérifier ce champ.',
    UNKNOWN_KEY: 'Ce formulaire n’est pas configuré : sa clé est inconnue.',
    WRONG_ORIGIN: 'Ce formulaire n’est pas configuré pour ce site.',
    NETWORK: 'Pas encore envoyé : le serveur est injoignable.',
    BUSY: 'Pas encore envoyé : le serveur est occupé.',
    BLOCKED:
      'Ce site ne permet pas l’envoi du formulaire. Rien de ce que vous avez écrit n’est perdu : vous pouvez l’envoyer depuis une de nos pages.',
    OTHER: 'Cela n’a pas fonctionné. Rien de ce que vous avez écrit n’est perdu. Veuillez réessayer.',
  },
  left: {
    one: '{count} caractère restant',
    other: '{count} caractères restants',
  },
  close: 'Fermer',
  question: 'Êtes-vous satisfait ?',
  scoreWord: '{score} sur {max} : {word}',
  reasons: 'Pour quelle raison ?',
  comment: 'Souhaitez-vous en dire plus ?',
  optional: 'facultatif',
  send: 'Envoyer',
  sending: 'Envoi en cours…',
  rated: 'Merci',
  ratedMore: 'Votre avis est arrivé et compte tel que vous l’avez donné.',
  again: 'Donner un autre avis',
  wrong: 'Un problème ?',
  complain: 'Faire une réclamation',
  complainWhy: 'Vous recevez un code de suivi et une réponse.',
  asPage: 'Ouvrir dans une page',
  back: 'Retour',
  next: 'Suivant',
  tryNow: 'Réessayer maintenant',
  edit: 'Modifier',
  earlier: 'Votre premier envoi était déjà arrivé. La modification faite ensuite n’a pas été ajoutée.',
  keptDevice: 'Conservé sur cet appareil et transmis automatiquement, même si vous fermez la page.',
  keptPage: 'Conservé tant que cette page est ouverte et envoyé automatiquement.',
  late: 'Votre envoi précédent est arrivé.',
};

export const complaintWords: Language['complaintWords'] = () => import('./fr.complaint.ts');
export const questionWords: Language['questionWords'] = () => import('./fr.questions.ts');
