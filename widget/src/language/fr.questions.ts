import type { QuestionWords } from './questionWords.ts';

/** French. */
export const words: QuestionWords = {
  step: 'Étape {step} sur {steps}',
  more: 'Encore quelques questions',
  moreHint: 'Répondez seulement à ce que vous voulez.',
  scoreName: '{score} sur {max}',
  numberFrom: 'Un nombre de {min} à {max}',
  thumbs: ['Pas bien', 'Bien'],
  yesNo: ['Non', 'Oui'],
  agreement: ['Pas du tout d’accord', 'Pas d’accord', 'Neutre', 'D’accord', 'Tout à fait d’accord'],
  expectation: ['Très en dessous', 'En dessous', 'Comme attendu', 'Au-dessus', 'Très au-dessus'],
  likelihood: ['Pas du tout probable', 'Très probable'],
  ease: ['Très difficile', 'Très facile'],
  asks: {
    EXPECTATION: 'Par rapport à vos attentes, comment était-ce ?',
    VALUE_FOR_MONEY: 'Cela valait-il le prix payé ?',
    FIRST_CHOICE: 'Quand j’en aurai de nouveau besoin, c’est à eux que je penserai en premier.',
    LOYALTY: 'Je les choisirais de nouveau.',
    REPUTATION: 'Les gens que je connais en disent du bien.',
    REPURCHASE: 'J’achèterai de nouveau ici d’ici un an.',
    RECOMMENDATION: 'Quelle est la probabilité que vous nous recommandiez à un ami ?',
    EFFORT: 'Était-ce facile à régler ? 1 très difficile, 7 très facile.',
    AWARENESS: 'Savez-vous comment nous adresser une réclamation ?',
  },
};
