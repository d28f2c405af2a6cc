import type { QuestionWords } from './questionWords.ts';

/** Spanish. */
export const words: QuestionWords = {
  step: 'Paso {step} de {steps}',
  more: 'Unas preguntas más',
  moreHint: 'Puede dejar las que quiera sin responder.',
  scoreName: '{score} de {max}',
  numberFrom: 'Un número de {min} a {max}',
  thumbs: ['Mal', 'Bien'],
  yesNo: ['No', 'Sí'],
  agreement: ['Muy en desacuerdo', 'En desacuerdo', 'Neutral', 'De acuerdo', 'Muy de acuerdo'],
  expectation: ['Muy por debajo', 'Por debajo', 'Como esperaba', 'Por encima', 'Muy por encima'],
  likelihood: ['Nada probable', 'Muy probable'],
  ease: ['Muy difícil', 'Muy fácil'],
  asks: {
    EXPECTATION: 'En comparación con lo que esperaba, ¿cómo fue?',
    VALUE_FOR_MONEY: '¿Valió lo que pagó?',
    FIRST_CHOICE: 'Cuando lo necesite de nuevo, este será el primer sitio en el que piense.',
    LOYALTY: 'Los volvería a elegir.',
    REPUTATION: 'La gente que conozco habla bien de ellos.',
    REPURCHASE: 'Volveré a comprar aquí en el plazo de un año.',
    RECOMMENDATION: '¿Qué probabilidad hay de que nos recomiende a un amigo?',
    EFFORT: '¿Fue fácil resolverlo? 1 muy difícil, 7 muy fácil.',
    AWARENESS: '¿Sabe cómo presentarnos una queja?',
  },
};
