import type { FailureMessages } from './messages.ts';

/** Failure sentences in Simplified Chinese. */
export const failuresZhCN: FailureMessages = {
  REQUIRED: () => '这一项必须填写。请填写后再次发送。',
  INVALID: ({ expected }) => `无法识别这个值。应为：${expected ?? '其他格式'}。`,
  TOO_LONG: ({ max, length }) => `内容共 ${length} 个字符，最多 ${max} 个。请缩短后再发送。`,
  TOO_MANY: ({ max, count }) => `共有 ${count} 项，最多 ${max} 项。请删去一些。`,
  OUT_OF_RANGE: ({ min, max }) => `数值必须在 ${min} 与 ${max} 之间。`,
  IN_FUTURE: () => '这个日期在将来。请填写事情发生的那一天。',
  UNKNOWN_CATEGORY: ({ category }) => `这里没有类别 ${category}。请从列表中选择。`,
  UNKNOWN_QUESTION: ({ question }) => `此表单没有问题 ${question}。请重新载入表单。`,
  UNKNOWN_MERCHANT: ({ merchant }) => `没有商家 ${merchant}。请检查编号。`,
  UNKNOWN_KEY: () => '此密钥无法识别。请从商家设置中重新复制标签。',
  KEY_REVOKED: () => '此密钥已撤销。请使用新的密钥。',
  WRONG_ORIGIN: ({ origin }) => `此密钥不能在 ${origin} 上使用。请为密钥添加该来源，或使用独立表单页。`,
  ID_CONFLICT: () => '此编号已用于其他内容。已保存的内容保持不变，请使用新的编号。',
  PERIOD_EMPTY: () => '时间段的结束早于开始。“to” 当天不计入。',
  PERIOD_TOO_LONG: ({ max }) => `时间段对此间隔来说过长；最多给出 ${max} 个点。`,
  PAGE_TOO_LARGE: ({ max }) => `每页最多 ${max} 行。请减少数量并使用游标继续。`,
  FILTERS_NOT_COMBINABLE: ({ filters }) => `以下筛选条件不能同时统计：${filters}。请一次使用一个。`,
  NAME_TAKEN: ({ name }) => `名称 ${name} 已被使用。请换一个。`,
  NOT_FOUND: () => '没有您可以查看的此编号内容。',
  FORBIDDEN: ({ scope }) => `此密钥缺少权限 ${scope}。`,
  UNAUTHENTICATED: () => '需要私密密钥：请以 “Authorization: Bearer hb_sk_…” 发送。',
  BODY_TOO_LARGE: ({ max }) => `请求超过 ${max} 字节。请缩短后再发送。`,
  BODY_NOT_UTF8: () => '请求不是有效的 UTF-8。请以 UTF-8 发送文字。',
  BODY_NOT_JSON: () => '请求不是 JSON 对象。请检查语法后再发送。',
  UNSUPPORTED_TYPE: ({ expected }) => `请以 ${expected} 发送请求。`,
  UNKNOWN_DOCUMENT: () => '此地址只接受反馈组件自带的文档。请刷新页面后重试。',
  TOO_MANY_REQUESTS: ({ seconds }) =>
    `一时收到的内容过多。您填写的内容没有丢失：请在 ${seconds} 秒后再次发送。`,
  UNAVAILABLE: ({ seconds }) => `服务繁忙。您填写的内容没有丢失：请在 ${seconds} 秒后再次发送。`,
  CASE_CHANGED: () => '此案件在此期间已被他人更改。请重新载入后再作决定；没有任何更改。',
  MEMBER_NEEDED: () => '此操作须由员工进行：请使用该商家绑定了员工的私密密钥。',
  FILE_TOO_LARGE: ({ max }) => `文件过大：最多 ${max} MB。请换一个较小的文件。`,
  FILE_TYPE_REFUSED: ({ of }) =>
    of === 'RATING'
      ? '只接受照片（JPEG、PNG、WebP）。请换成其中一种格式。'
      : '只接受照片（JPEG、PNG、WebP）和 PDF。请换成其中一种格式。',
  FILE_UNREADABLE: () => '无法读取这张照片：文件损坏或不完整。请重新发送。',
  IMAGE_TOO_LARGE: ({ max }) => `这张照片像素过多：最多 ${max} 百万像素。请换一张较小的照片。`,
  TOO_MANY_FILES: ({ max, of }) =>
    of === 'RATING' ? `此评价已有 ${max} 张照片，不再接受更多。` : `此案件已有 ${max} 个文件，不再接受更多。`,
  PHOTOS_NOT_TAKEN: () => '此表单不接受随评价附上的照片。您的评价已收到。',
};
