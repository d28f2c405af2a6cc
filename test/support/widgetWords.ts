/** Words by which a visitor finds their way through the widget. */
export interface WidgetWords {
  readonly launcher: string;
  readonly close: string;
  readonly send: string;
  readonly complain: string;
  readonly comment: RegExp;
  readonly story: string;
  readonly order: RegExp;
  readonly next: string;
  readonly back: string;
  readonly anonymous: string;
  readonly contactMe: string;
  readonly email: string;
  readonly consent: RegExp;
  readonly checkTitle: string;
  readonly sendComplaint: string;
  readonly filedTitle: string;
  readonly rated: string;
  readonly tryNow: string;
  readonly asPage: string;
  /** Name of a score of a scale of five. */
  readonly score: (score: number) => RegExp;
}

/** The words by language of the page. */
export const widgetWords = {
  en: {
    launcher: 'Feedback',
    close: 'Close',
    send: 'Send',
    complain: 'Make a complaint',
    comment: /Would you like to say more\?/,
    story: 'Please describe it',
    order: /Order number/,
    next: 'Next',
    back: 'Back',
    anonymous: 'Stay anonymous',
    contactMe: 'Contact me',
    email: 'E-mail',
    consent: /I agree/,
    checkTitle: 'Did we understand you?',
    sendComplaint: 'Send complaint',
    filedTitle: 'Your complaint has arrived',
    rated: 'Thank you',
    tryNow: 'Try now',
    asPage: 'Open as a page',
    score: (score) => new RegExp(`^${score} of 5`),
  },
  'zh-CN': {
    launcher: '意见反馈',
    close: '关闭',
    send: '提交',
    complain: '我要投诉',
    comment: /还有什么想说的？/,
    story: '请描述经过',
    order: /订单号/,
    next: '下一步',
    back: '上一步',
    anonymous: '匿名',
    contactMe: '请与我联系',
    email: '邮箱',
    consent: /我同意/,
    checkTitle: '我们理解得对吗？',
    sendComplaint: '提交投诉',
    filedTitle: '您的投诉已收到',
    rated: '谢谢您',
    tryNow: '立即重试',
    asPage: '在新页面中打开',
    score: (score) => new RegExp(`^${score} 分`),
  },
  ar: {
    launcher: 'رأيك',
    close: 'إغلاق',
    send: 'إرسال',
    complain: 'تقديم شكوى',
    comment: /هل تودّ إضافة شيء؟/,
    story: 'يُرجى وصف ما حدث',
    order: /رقم الطلب/,
    next: 'التالي',
    back: 'رجوع',
    anonymous: 'البقاء مجهول الهوية',
    contactMe: 'تواصلوا معي',
    email: 'البريد الإلكتروني',
    consent: /أوافق/,
    checkTitle: 'هل فهمناك بشكل صحيح؟',
    sendComplaint: 'إرسال الشكوى',
    filedTitle: 'وصلت شكواك',
    rated: 'شكرًا لك',
    tryNow: 'المحاولة الآن',
    asPage: 'فتح في صفحة',
    score: (score) => new RegExp(`^[${score}${'٠١٢٣٤٥'[score]}] من `),
  },
} satisfies Record<string, WidgetWords>;

/** A language that the widget speaks. */
export type WidgetLanguage = keyof typeof widgetWords;
