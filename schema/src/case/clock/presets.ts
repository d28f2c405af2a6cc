import type { ClockRule, ClockSet } from './clockRule.ts';

const minutes = (amount: number) => ({ unit: 'WORKING_MINUTES', amount }) as const;
const days = (amount: number) => ({ unit: 'WORKING_DAYS', amount }) as const;
const outcome = ['RESOLVED', 'REJECTED', 'WITHDRAWN', 'CLOSED'] as const;
const common = { from: 'START', rounds: 'EVERY', warnAfter: 0.75 } as const;
const major = ['A', 'B'] as const;

const handOver: ClockRule = {
  ...common,
  code: 'HAND_OVER',
  name: { en: 'Passed to the responsible department within 1 hour', 'zh-CN': '1 小时内转交责任部门' },
  allowed: minutes(60),
  rounds: 'FIRST',
  until: ['ASSIGNED', ...outcome],
};

const answer: ClockRule = {
  ...common,
  code: 'ANSWER',
  name: { en: 'Ordinary complaint: answered within 3 working days', 'zh-CN': '普通投诉：3 个工作日内答复' },
  allowed: days(3),
  severities: ['C'],
  until: ['ANSWERED', ...outcome],
};

const interimMeasures: ClockRule = {
  ...common,
  code: 'INTERIM_MEASURES',
  name: {
    en: 'Major complaint: interim measures within 8 working hours',
    'zh-CN': '重大投诉：8 个工作小时内采取临时措施',
  },
  allowed: minutes(8 * 60),
  severities: major,
  kinds: ['COMPLAINT'],
  until: ['INTERIM_MEASURE', ...outcome],
};

const lastingMeasures: ClockRule = {
  ...common,
  code: 'LASTING_MEASURES',
  name: {
    en: 'Major complaint: lasting measures within 2 working days',
    'zh-CN': '重大投诉：2 个工作日内采取长期措施',
  },
  allowed: days(2),
  severities: major,
  kinds: ['COMPLAINT'],
  until: ['LASTING_MEASURE', 'REJECTED', 'WITHDRAWN', 'CLOSED'],
};

const decision: ClockRule = {
  ...common,
  code: 'DECISION',
  name: {
    en: 'Service complaint: decided within 1 working day',
    'zh-CN': '服务投诉：1 个工作日内作出处理决定',
  },
  allowed: days(1),
  kinds: ['COMPLAINT'],
  categories: ['SERVICE'],
  until: ['DECISION', 'WITHDRAWN'],
};

const majorAnswer: ClockRule = {
  ...answer,
  code: 'MAJOR_ANSWER',
  name: {
    en: 'Urgent query or request: answered within 8 working hours',
    'zh-CN': '紧急质询或求助：8 个工作小时内答复',
  },
  allowed: minutes(8 * 60),
  severities: major,
  kinds: ['QUERY', 'HELP'],
};

/** The clocks of every trade, and the mean handling time of a service desk. */
export const generalClocks: ClockSet = {
  id: 'GENERAL',
  version: 1,
  rules: [handOver, answer, interimMeasures, lastingMeasures, decision, majorAnswer],
  means: [
    {
      code: 'HANDLING',
      name: { en: 'Mean handling time at most 30 minutes', 'zh-CN': '平均处理时长不超过 30 分钟' },
      from: 'START',
      until: ['RESOLVED', 'REJECTED'],
      minutes: 30,
    },
  ],
};

/** The same for an insurer, who decides within 1 hour from complete documents. */
export const insurerClocks: ClockSet = {
  ...generalClocks,
  id: 'INSURER',
  rules: [
    ...generalClocks.rules,
    {
      ...common,
      code: 'DOCUMENTS',
      name: { en: 'Decided within 1 hour from complete documents', 'zh-CN': '资料齐全后 1 小时内作出决定' },
      allowed: minutes(60),
      from: 'DOCUMENTS',
      until: ['DECISION', 'WITHDRAWN'],
    },
  ],
};
