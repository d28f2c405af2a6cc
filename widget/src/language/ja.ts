import type { Language, Messages } from './messages.ts';

/** Japanese. */
export const messages: Messages = {
  locale: 'ja',
  branches: {
    PRODUCT: '商品',
    SERVICE: 'サービス',
    DELIVERY: '配送・引き渡し',
    AFTERSALES: 'アフターサービス',
    BILLING: '料金・支払い',
    CONTRACT: '契約・広告',
    SAFETY: '安全・環境',
    PRIVACY: '個人情報',
    OTHER: 'その他',
  },
  scores: ['とても不満', '不満', 'どちらともいえない', '満足', 'とても満足'],
  failures: {
    TOO_LONG: '文字数が多すぎます。短くしてください。',
    INVALID: '内容をご確認ください。',
    UNKNOWN_KEY: 'フォームが設定されていません。キーが無効です。',
    WRONG_ORIGIN: 'このサイトではフォームをご利用いただけません。',
    NETWORK: 'まだ送信されていません。サーバーに接続できません。',
    BUSY: 'まだ送信されていません。サーバーが混み合っています。',
    BLOCKED: 'このサイトからは送信できません。入力内容は失われていません。専用ページから送信できます。',
    OTHER: '処理できませんでした。入力内容は失われていません。もう一度お試しください。',
  },
  left: {
    other: '残り {count} 文字',
  },
  close: '閉じる',
  question: 'ご満足いただけましたか？',
  scoreWord: '{max} 段階中 {score}：{word}',
  reasons: '理由をお聞かせください',
  comment: 'ほかにお気づきの点はありますか？',
  optional: '任意',
  send: '送信',
  sending: '送信しています…',
  rated: 'ありがとうございます',
  ratedMore: '評価を受け付けました。そのまま集計されます。',
  again: 'もう一度評価する',
  wrong: '問題がありましたか？',
  complain: '苦情を申し立てる',
  complainWhy: '受付番号と回答をお届けします。',
  asPage: '別のページで開く',
  back: '戻る',
  next: '次へ',
  tryNow: '今すぐ再試行',
  edit: '修正する',
  earlier: '最初に送信された内容はすでに届いていました。その後の変更は反映されていません。',
  keptDevice: '内容はこの端末に保存されました。ページを閉じても自動的に送信されます。',
  keptPage: 'このページを開いている間は内容が保持され、自動的に送信されます。',
  late: '以前に送信された内容が届きました。',
};

export const complaintWords: Language['complaintWords'] = () => import('./ja.complaint.ts');
export const questionWords: Language['questionWords'] = () => import('./ja.questions.ts');
