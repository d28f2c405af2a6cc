import type { Language, Messages } from './messages.ts';

/** Spanish. */
export const messages: Messages = {
  locale: 'es',
  branches: {
    PRODUCT: 'Producto',
    SERVICE: 'Servicio',
    DELIVERY: 'Entrega',
    AFTERSALES: 'Posventa',
    BILLING: 'Facturación',
    CONTRACT: 'Contrato y publicidad',
    SAFETY: 'Seguridad y entorno',
    PRIVACY: 'Privacidad',
    OTHER: 'Otros',
  },
  scores: ['Muy insatisfecho', 'Insatisfecho', 'Neutral', 'Satisfecho', 'Muy satisfecho'],
  failures: {
    TOO_LONG: 'El texto es demasiado largo. Acórtelo, por favor.',
    INVALID: 'Revise este dato, por favor.',
    UNKNOWN_KEY: 'El formulario no está configurado: se desconoce su clave.',
    WRONG_ORIGIN: 'El formulario no está configurado para este sitio web.',
    NETWORK: 'Aún no se ha enviado: no se puede conectar con el servidor.',
    BUSY: 'Aún no se ha enviado: el servidor está ocupado.',
    BLOCKED:
      'Este sitio web no permite enviar el formulario. No se ha perdido nada de lo escrito: puede enviarlo desde una página nuestra.',
    OTHER: 'No ha funcionado. No se ha perdido nada de lo escrito. Inténtelo de nuevo, por favor.',
  },
  left: {
    one: 'Queda {count} carácter',
    other: 'Quedan {count} caracteres',
  },
  close: 'Cerrar',
  question: '¿Cuál es su grado de satisfacción?',
  scoreWord: '{score} de {max}: {word}',
  reasons: '¿Cuál fue el motivo?',
  comment: '¿Desea añadir algo más?',
  optional: 'opcional',
  send: 'Enviar',
  sending: 'Enviando…',
  rated: 'Gracias',
  ratedMore: 'Su valoración ha llegado y cuenta tal como la dio.',
  again: 'Valorar de nuevo',
  wrong: '¿Algo salió mal?',
  complain: 'Presentar una reclamación',
  complainWhy: 'Recibirá un código de seguimiento y una respuesta.',
  asPage: 'Abrir como página',
  back: 'Atrás',
  next: 'Siguiente',
  tryNow: 'Reintentar ahora',
  edit: 'Modificar',
  earlier: 'Lo que envió primero ya había llegado. El cambio posterior no se ha añadido.',
  keptDevice: 'Queda guardado en este dispositivo y se entregará, aunque cierre la página.',
  keptPage: 'Se conserva mientras esta página esté abierta y se envía por sí solo.',
  late: 'Lo que envió antes ya ha llegado.',
};

export const complaintWords: Language['complaintWords'] = () => import('./es.complaint.ts');
export const questionWords: Language['questionWords'] = () => import('./es.questions.ts');
