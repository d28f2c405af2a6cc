import type { Language, Messages } from './messages.ts';

/** Brazilian Portuguese. */
export const messages: Messages = {
  locale: 'pt-BR',
  branches: {
    PRODUCT: 'Produto',
    SERVICE: 'Atendimento',
    DELIVERY: 'Entrega',
    AFTERSALES: 'Pós-venda',
    BILLING: 'Cobrança',
    CONTRACT: 'Contrato e publicidade',
    SAFETY: 'Segurança e ambiente',
    PRIVACY: 'Privacidade',
    OTHER: 'Outros',
  },
  scores: ['Muito insatisfeito', 'Insatisfeito', 'Neutro', 'Satisfeito', 'Muito satisfeito'],
  failures: {
    TOO_LONG: 'O texto está longo demais. Por favor, encurte-o.',
    INVALID: 'Por favor, verifique este campo.',
    UNKNOWN_KEY: 'Este formulário não está configurado: a chave é desconhecida.',
    WRONG_ORIGIN: 'Este formulário não está configurado para este site.',
    NETWORK: 'Ainda não enviado: não foi possível conectar ao servidor.',
    BUSY: 'Ainda não enviado: o servidor está ocupado.',
    BLOCKED:
      'Este site não permite o envio do formulário. Nada do que você escreveu se perdeu: é possível enviar por uma página nossa.',
    OTHER: 'Não funcionou. Nada do que você escreveu se perdeu. Por favor, tente novamente.',
  },
  left: {
    one: 'Resta {count} caractere',
    other: 'Restam {count} caracteres',
  },
  close: 'Fechar',
  question: 'Qual é o seu grau de satisfação?',
  scoreWord: '{score} de {max}: {word}',
  reasons: 'Qual foi o motivo?',
  comment: 'Gostaria de dizer algo mais?',
  optional: 'opcional',
  send: 'Enviar',
  sending: 'Enviando…',
  rated: 'Obrigado',
  ratedMore: 'Sua avaliação chegou e conta exatamente como foi dada.',
  again: 'Avaliar novamente',
  wrong: 'Algo deu errado?',
  complain: 'Fazer uma reclamação',
  complainWhy: 'Você recebe um código de protocolo e uma resposta.',
  asPage: 'Abrir como página',
  back: 'Voltar',
  next: 'Avançar',
  tryNow: 'Tentar agora',
  edit: 'Editar',
  earlier: 'O que você enviou primeiro já havia chegado. A alteração posterior não foi incluída.',
  keptDevice: 'Guardado neste dispositivo; será entregue mesmo se você fechar a página.',
  keptPage: 'Fica guardado enquanto esta página estiver aberta e é enviado automaticamente.',
  late: 'O que você enviou antes já chegou.',
};

export const complaintWords: Language['complaintWords'] = () => import('./pt-BR.complaint.ts');
export const questionWords: Language['questionWords'] = () => import('./pt-BR.questions.ts');
