import type { ComplaintStep } from '@hearback/schema/complaint/complaint';
import type { Locale } from '@hearback/schema/form/form';

/** What the page of a case says, in one language. */
export interface CaseWords {
  readonly title: string;
  readonly receipt: string;
  readonly show: string;
  readonly loading: string;
  readonly about: string;
  readonly receivedAt: string;
  readonly merchant: string;
  readonly unknown: string;
  readonly failed: string;
  readonly retry: string;
  /** Where the handling stands, in plain words. */
  readonly steps: Readonly<Record<ComplaintStep, string>>;
}

/** The words of the page of a case, in every language. */
export const caseWords: Readonly<Record<Locale, CaseWords>> = {
  en: {
    title: 'Your complaint',
    receipt: 'Receipt code',
    show: 'Show',
    loading: 'Looking it up…',
    about: 'About',
    receivedAt: 'Received',
    merchant: 'With',
    unknown: 'There is no complaint with this code. Please compare it with your receipt.',
    failed: 'This could not be looked up. Please check your connection.',
    retry: 'Try again',
    steps: {
      RECEIVED: 'It has arrived. Next, it is read and confirmed.',
      ACKNOWLEDGED: 'It has been read and confirmed. Next, it is assessed.',
      ASSESSED: 'It has been assessed. Next, it goes to the department responsible.',
      ASSIGNED: 'The department responsible has it. Next, it looks into what happened.',
      INVESTIGATING: 'The department responsible is looking into it. Next, you get an answer.',
      ANSWERED: 'You have been answered. Next, what was promised is carried out.',
      RESOLVED: 'It has been settled. Next, you are asked whether that helped.',
      CALLED_BACK: 'You have said how it was handled. Next, it is closed.',
      CLOSED: 'It is closed.',
      REJECTED: 'It was not upheld, and you have been told why.',
      WITHDRAWN: 'You have withdrawn it.',
      REOPENED: 'It is open again and is handled one level higher.',
    },
  },
  'zh-CN': {
    title: '您的投诉',
    receipt: '回执编号',
    show: '查询',
    loading: '正在查询…',
    about: '类别',
    receivedAt: '收到时间',
    merchant: '商家',
    unknown: '没有找到此编号的投诉，请与回执核对。',
    failed: '未能查询，请检查网络连接。',
    retry: '重试',
    steps: {
      RECEIVED: '投诉已收到，接下来会有人阅读并确认。',
      ACKNOWLEDGED: '已阅读并确认，接下来进行评估。',
      ASSESSED: '已评估，接下来转交责任部门。',
      ASSIGNED: '已转交责任部门，接下来进行调查。',
      INVESTIGATING: '责任部门正在调查，接下来会给您答复。',
      ANSWERED: '已答复您，接下来落实处理。',
      RESOLVED: '已处理完毕，接下来请您评价处理结果。',
      CALLED_BACK: '您已评价处理结果，接下来结案。',
      CLOSED: '已结案。',
      REJECTED: '投诉未成立，原因已告知您。',
      WITHDRAWN: '您已撤回投诉。',
      REOPENED: '已重新受理，并由上一级处理。',
    },
  },
};
