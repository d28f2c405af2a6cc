import { describe, expect, it } from 'vitest';
import { customer, memberActor, system } from '../case/actor.ts';
import type { CaseEvent } from '../case/caseEvent.ts';
import { locales } from '../form/form.ts';
import { answerMail, type CustomerCase, callbackMail, messageMail, receiptMail } from './customerMail.ts';
import { plainText } from './mailContent.ts';
import { askAfter, mailsFor } from './mailOrder.ts';
import { alertMail, deadlineMail } from './staffMail.ts';

const about: CustomerCase = {
  merchant: 'Corner Bakery',
  kind: 'COMPLAINT',
  receipt: 'ABCD-2345-6789-CDEF',
  url: 'https://voice.example/c/ABCD-2345-6789-CDEF',
  locale: 'en',
};
const understood = {
  category: 'Waiting too long',
  remedyWanted: 'An apology',
  receivedAt: 'Mon 29 Apr 2019, 18:00',
  byWhen: 'Thu 2 May 2019, 18:00',
};

describe('mails to customers', () => {
  it('thank, apologise, take responsibility, say what was understood and what comes next by when', () => {
    expect(
      plainText(receiptMail(about, understood)),
    ).toBe(`Thank you for telling us. We are sorry for the trouble. We take care of it.

This is how we understood it. If something is not right, tell us on the page of your case.

Receipt code: ABCD-2345-6789-CDEF
About: Waiting too long
You ask for: An apology
Received: Mon 29 Apr 2019, 18:00

What happens next: Somebody looks at it and passes it to the right people. By Thu 2 May 2019, 18:00.

The receipt code is the key to your case: whoever has it can follow the case. Please keep it to yourself.

Follow your case:
https://voice.example/c/ABCD-2345-6789-CDEF

-- 
You get this mail because this address was given to Corner Bakery with a case. Mail to the sender is not read: please answer on the page of the case.
`);
  });

  it('say the same in Chinese', () => {
    const content = receiptMail({ ...about, locale: 'zh-CN' }, { ...understood, remedyWanted: null });
    expect(content.subject).toBe('我们已收到您的投诉（ABCD-2345-6789-CDEF）');
    const text = plainText(content);
    expect(text).toContain('感谢您告诉我们。给您带来不便，我们深表歉意。我们会负责处理。');
    expect(text).not.toMatch(/您的要求|[a-z]{3}:(?!\/)/);
  });

  it('tell a question, which stops the clock, from a message', () => {
    const question = messageMail(about, { text: 'Which shop was it?', question: true });
    expect(question.subject).toBe('We need your answer about your complaint (ABCD-2345-6789-CDEF)');
    expect(plainText(question)).toContain('We wait for your answer.');
    const message = messageMail(about, { text: 'We looked at the kitchen.', question: false });
    expect(message.subject).toBe('A message about your complaint (ABCD-2345-6789-CDEF)');
    expect(plainText(message)).not.toContain('We wait for your answer.');
  });

  it.each(locales)('name the receipt and lead to the page of the case, in %s', (locale) => {
    const here = { ...about, locale };
    for (const content of [
      receiptMail(here, understood),
      messageMail(here, { text: 'x', question: false }),
      answerMail(here, 'We are sorry.\n\nYour money is on its way.'),
      callbackMail(here),
    ]) {
      expect(content.subject).toContain(about.receipt);
      expect(plainText(content)).toContain(about.url);
      expect(plainText(content)).toContain('Corner Bakery');
    }
  });
});

describe('mails to the staff', () => {
  it.each(locales)('name the case, its deadline and the way to it, in %s', (locale) => {
    const here = {
      ...{ merchant: 'Corner Bakery', receipt: about.receipt, category: 'Food poisoning', locale },
      ...{ severity: 'A' as const, receivedAt: 'now', url: 'https://voice.example/console' },
    };
    expect(alertMail(here).subject).toContain('Food poisoning');
    for (const kind of ['WARN', 'ESCALATE'] as const) {
      const content = deadlineMail(here, kind, { rule: 'Answer within 3 working days', due: 'tomorrow' });
      expect(content.subject).toContain('Answer within 3 working days');
      expect(plainText(content)).toContain('tomorrow');
      expect(plainText(content)).toContain(here.url);
    }
  });
});

describe('the mails that an event calls for', () => {
  const at = Date.UTC(2026, 0, 15, 8);
  const event = <Type extends CaseEvent['type']>(type: Type, actor: CaseEvent['actor'], payload: object) =>
    ({ type, actor, at, reason: null, payload }) as unknown as CaseEvent;

  it('are a receipt, what the staff write, each answer, and a day after a decision the question', () => {
    const staff = memberActor('m1');
    expect(mailsFor(event('RECEIVED', customer, {}), 1)).toEqual([{ mail: 'RECEIPT', seq: 1, dueAt: at }]);
    expect(mailsFor(event('MESSAGE_SENT', staff, {}), 2)).toEqual([{ mail: 'MESSAGE', seq: 2, dueAt: at }]);
    expect(mailsFor(event('ANSWERED', staff, {}), 3)).toEqual([{ mail: 'ANSWER', seq: 3, dueAt: at }]);
    for (const type of ['RESOLVED', 'REJECTED'] as const) {
      expect(mailsFor(event(type, staff, {}), 4)).toEqual([
        { mail: 'ANSWER', seq: 4, dueAt: at },
        { mail: 'CALLBACK', seq: 4, dueAt: at + askAfter },
      ]);
    }
  });

  it('are an alert for severity A and for no other', () => {
    const alerts = (['A', 'B', 'C'] as const).map((severity) =>
      mailsFor(event('SEVERITY_SET', system, { severity }), 2),
    );
    expect(alerts).toEqual([[{ mail: 'ALERT', seq: 2, dueAt: at }], [], []]);
  });

  it('are none for what the customer does and what the staff do among themselves', () => {
    expect(mailsFor(event('MESSAGE_SENT', customer, {}), 2)).toEqual([]);
    expect(mailsFor(event('NOTE_ADDED', memberActor('m1'), {}), 2)).toEqual([]);
  });
});
