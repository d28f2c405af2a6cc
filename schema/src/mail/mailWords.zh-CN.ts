import type { ComplaintKind } from '../complaint/complaint.ts';
import type { MailWords } from './mailWords.ts';

const kinds: Readonly<Record<ComplaintKind, string>> = {
  COMPLAINT: '投诉',
  QUERY: '咨询',
  HELP: '求助',
};

/** Mails in Simplified Chinese. */
export const mailWordsZhCN: MailWords = {
  subjects: {
    receipt: ({ kind, receipt }) => `我们已收到您的${kinds[kind]}（${receipt}）`,
    message: ({ kind, receipt }) => `关于您的${kinds[kind]}的消息（${receipt}）`,
    question: ({ kind, receipt }) => `您的${kinds[kind]}需要您的答复（${receipt}）`,
    answer: ({ kind, receipt }) => `对您的${kinds[kind]}的答复（${receipt}）`,
    callback: ({ kind, receipt }) => `您的${kinds[kind]}解决了吗？（${receipt}）`,
    alert: (category, receipt) => `A 级：${category}（${receipt}）`,
    warning: (rule, receipt) => `即将到期：${rule}（${receipt}）`,
    escalation: (rule, receipt) => `已超时：${rule}（${receipt}）`,
  },
  facts: {
    receipt: '回执码',
    about: '事由',
    remedyWanted: '您的要求',
    receivedAt: '收到时间',
    severity: '等级',
    clock: '时限',
    due: '到期',
  },
  understood: '以下是我们的理解。如有不符，请在案件页面告诉我们。',
  keepReceipt: '回执码是查询案件的钥匙，持有者即可查看进展，请妥善保管。',
  follow: '查看进展',
  waitingForYou: '我们在等您的答复。收到之前，处理时限暂停计算。',
  reply: '在此答复',
  askWhetherItHelped: '我们已告知您处理结果。您的问题解决了吗？',
  whatWentWell: '也请告诉我们：哪些地方处理得好，哪些地方还不够。',
  sayWhetherItHelped: '告诉我们是否解决',
  customerFooter: (merchant) =>
    `您收到此邮件，是因为有人在向${merchant}提交时留下了这个地址。发件地址不接收邮件，请在案件页面答复。`,
  alert: '收到一件 A 级投诉，需要立即有人处理。',
  warning: '一件投诉的时限将到，所要求的事项尚未完成。',
  escalation: '一件投诉已超过时限，已上报上一级。',
  open: '打开案件',
  staffFooter: (merchant) => `您收到此邮件，是因为您负责处理${merchant}的投诉。`,
};
