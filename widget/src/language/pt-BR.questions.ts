import type { QuestionWords } from './questionWords.ts';

/** Brazilian Portuguese. */
export const words: QuestionWords = {
  step: 'Etapa {step} de {steps}',
  more: 'Mais algumas perguntas',
  moreHint: 'Responda só o que quiser.',
  scoreName: '{score} de {max}',
  numberFrom: 'Um número de {min} a {max}',
  thumbs: ['Ruim', 'Bom'],
  yesNo: ['Não', 'Sim'],
  agreement: ['Discordo totalmente', 'Discordo', 'Neutro', 'Concordo', 'Concordo totalmente'],
  expectation: ['Muito abaixo', 'Abaixo', 'Como esperado', 'Acima', 'Muito acima'],
  likelihood: ['Nada provável', 'Muito provável'],
  ease: ['Muito difícil', 'Muito fácil'],
  asks: {
    EXPECTATION: 'Em comparação com o que você esperava, como foi?',
    VALUE_FOR_MONEY: 'Valeu o que você pagou?',
    FIRST_CHOICE: 'Quando precisar de novo, é aqui que penso primeiro.',
    LOYALTY: 'Eu os escolheria de novo.',
    REPUTATION: 'As pessoas que conheço falam bem deles.',
    REPURCHASE: 'Vou comprar aqui de novo dentro de um ano.',
    RECOMMENDATION: 'Qual a probabilidade de você nos recomendar a um amigo?',
    EFFORT: 'Foi fácil resolver isso? 1 muito difícil, 7 muito fácil.',
    AWARENESS: 'Você sabe como fazer uma reclamação para nós?',
  },
};
