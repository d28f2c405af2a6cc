import { branches } from 'virtual:branches/zh';
import type { Language, Messages } from './messages.ts';

/** Simplified Chinese. */
export const messages: Messages = {
  locale: 'zh-CN',
  branches,
  scores: ['非常不满意', '不满意', '一般', '满意', '非常满意'],
  failures: {
    TOO_LONG: '内容过长，请缩短。',
    INVALID: '请检查此项。',
    UNKNOWN_KEY: '表单尚未设置：密钥无效。',
    WRONG_ORIGIN: '表单尚未对本网站开放。',
    NETWORK: '尚未发送：暂时无法连接服务器。',
    BUSY: '尚未发送：服务器繁忙。',
    BLOCKED: '本网站不允许表单发送。您填写的内容都还在，可以在我们的页面中提交。',
    OTHER: '未能完成。您填写的内容都还在，请重试。',
  },
  close: '关闭',
  question: '您总体上满意吗？',
  scoreWord: '{score} 分（满分 {max} 分）：{word}',
  reasons: '主要原因是什么？',
  comment: '还有什么想说的？',
  optional: '选填',
  send: '提交',
  sending: '正在提交…',
  left: { other: '还可输入 {count} 字' },
  rated: '谢谢您',
  ratedMore: '您的评价已收到，将如实计入。',
  again: '再评一次',
  wrong: '遇到问题了？',
  complain: '我要投诉',
  complainWhy: '您会得到回执编号和答复。',
  asPage: '在新页面中打开',
  back: '上一步',
  next: '下一步',
  tryNow: '立即重试',
  edit: '修改',
  earlier: '您最初发送的内容已经收到，之后的修改没有计入。',
  keptDevice: '内容已保存在此设备上，会自动送达，关闭页面也没关系。',
  keptPage: '只要此页面开着，内容就会保留并自动发送。',
  late: '您先前发送的内容已经送达。',
};

export const complaintWords: Language['complaintWords'] = () => import('./zh-CN.complaint.ts');
export const questionWords: Language['questionWords'] = () => import('./zh-CN.questions.ts');
