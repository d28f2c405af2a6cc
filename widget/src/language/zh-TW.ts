import type { Language, Messages } from './messages.ts';

/** Traditional Chinese, as written in Taiwan. */
export const messages: Messages = {
  locale: 'zh-TW',
  branches: {
    PRODUCT: '商品',
    SERVICE: '服務',
    DELIVERY: '配送交付',
    AFTERSALES: '售後',
    BILLING: '費用結算',
    CONTRACT: '合約與廣告',
    SAFETY: '安全與環境',
    PRIVACY: '個人資料',
    OTHER: '其他',
  },
  scores: ['非常不滿意', '不滿意', '普通', '滿意', '非常滿意'],
  failures: {
    TOO_LONG: '內容過長，請縮短。',
    INVALID: '請檢查此項。',
    UNKNOWN_KEY: '表單尚未設定：金鑰無效。',
    WRONG_ORIGIN: '表單尚未對本網站開放。',
    NETWORK: '尚未送出：目前無法連線到伺服器。',
    BUSY: '尚未送出：伺服器忙碌中。',
    BLOCKED: '本網站不允許表單送出。您填寫的內容都還在，可以在我們的頁面中提交。',
    OTHER: '未能完成。您填寫的內容都還在，請再試一次。',
  },
  left: {
    other: '還可輸入 {count} 字',
  },
  close: '關閉',
  question: '您整體上滿意嗎？',
  scoreWord: '{score} 分（滿分 {max} 分）：{word}',
  reasons: '主要原因是什麼？',
  comment: '還有什麼想說的嗎？',
  optional: '選填',
  send: '送出',
  sending: '正在送出…',
  rated: '謝謝您',
  ratedMore: '您的評價已收到，將如實計入。',
  again: '再評一次',
  wrong: '遇到問題了嗎？',
  complain: '我要投訴',
  complainWhy: '您會得到收件編號與回覆。',
  asPage: '在新頁面中開啟',
  back: '上一步',
  next: '下一步',
  tryNow: '立即重試',
  edit: '修改',
  earlier: '您最初送出的內容已經收到，之後的修改沒有計入。',
  keptDevice: '內容已保存在此裝置上，會自動送達，關閉頁面也沒關係。',
  keptPage: '只要此頁面開著，內容就會保留並自動送出。',
  late: '您先前送出的內容已經送達。',
};

export const complaintWords: Language['complaintWords'] = () => import('./zh-TW.complaint.ts');
export const questionWords: Language['questionWords'] = () => import('./zh-TW.questions.ts');
