import type { QuestionWords } from './questionWords.ts';

/** German. */
export const words: QuestionWords = {
  step: 'Schritt {step} von {steps}',
  more: 'Noch ein paar Fragen',
  moreHint: 'Lassen Sie aus, was Sie möchten.',
  scoreName: '{score} von {max}',
  numberFrom: 'Eine Zahl von {min} bis {max}',
  thumbs: ['Nicht gut', 'Gut'],
  yesNo: ['Nein', 'Ja'],
  agreement: ['Stimme gar nicht zu', 'Stimme nicht zu', 'Neutral', 'Stimme zu', 'Stimme voll zu'],
  expectation: ['Weit darunter', 'Darunter', 'Wie erwartet', 'Darüber', 'Weit darüber'],
  likelihood: ['Sehr unwahrscheinlich', 'Sehr wahrscheinlich'],
  ease: ['Sehr schwer', 'Sehr leicht'],
  asks: {
    EXPECTATION: 'Wie war es, verglichen mit dem, was Sie erwartet haben?',
    VALUE_FOR_MONEY: 'War es seinen Preis wert?',
    FIRST_CHOICE: 'Wenn ich das wieder brauche, denke ich zuerst an sie.',
    LOYALTY: 'Ich würde mich wieder für sie entscheiden.',
    REPUTATION: 'Leute, die ich kenne, sprechen gut von ihnen.',
    REPURCHASE: 'Ich werde hier innerhalb eines Jahres wieder kaufen.',
    RECOMMENDATION: 'Wie wahrscheinlich ist es, dass Sie uns einem Freund empfehlen?',
    EFFORT: 'Wie leicht war es, das zu erledigen? 1 sehr schwer, 7 sehr leicht.',
    AWARENESS: 'Wissen Sie, wie Sie sich bei uns beschweren können?',
  },
};
