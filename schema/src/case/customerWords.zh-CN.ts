import type { CustomerWords } from './customerView.ts';

const working = '我们会调查并答复您。';

/** What a customer reads about their case in Simplified Chinese. */
export const customerWordsZhCN: CustomerWords = {
  steps: {
    RECEIVED: { now: '我们已经收到。', next: '会有人查看并转给负责的部门。' },
    ACKNOWLEDGED: { now: '我们已经受理。', next: working },
    ASSESSED: { now: '我们已经了解事由。', next: working },
    ASSIGNED: { now: '已有专人负责。', next: working },
    INVESTIGATING: { now: '我们正在调查。', next: '我们会答复您。' },
    ANSWERED: { now: '我们已经答复您。', next: '我们会与您一起解决。' },
    RESOLVED: { now: '我们已告知您处理结果。', next: '请告诉我们是否解决了您的问题。' },
    CALLED_BACK: { now: '您已告诉我们您的看法。', next: '我们总结经验后结案。' },
    CLOSED: { now: '已经结案。', next: '如果问题没有解决，您可以重新提出。' },
    REJECTED: { now: '我们已告知您不予支持的原因。', next: '请告诉我们您是否接受，或重新提出。' },
    WITHDRAWN: { now: '您已撤回。', next: '您可以重新提出。' },
    REOPENED: { now: '已重新处理。', next: '上一级会调查并答复您。' },
  },
  erased: '应要求，您写下的内容和联系方式已全部删除，只保留不含姓名的统计数字，这里没有后续可以查看了。',
  waitingForYou: '我们在等您的答复。',
  thanks: '感谢您告诉我们。',
  apology: '给您带来不便，我们深表歉意。',
  responsibility: '我们会负责处理。',
  next: (what, byWhen) => (byWhen === null ? `接下来：${what}` : `接下来：${what}最迟${byWhen}。`),
};
