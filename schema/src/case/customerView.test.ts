import { describe, expect, it } from 'vitest';
import { composeReply, customerView } from './customerView.ts';
import { type Act, act, filed, resolved, Scenario } from './scenario.fixture.ts';

const view = (...acts: Act[]) => customerView(new Scenario([filed(), ...acts]).state, 'en');

describe('what a customer sees', () => {
  it.each([
    ['a new case', [], 'WITHDRAW MESSAGE'],
    ['a resolved one', [resolved('lea')], 'RATE REOPEN MESSAGE'],
    ['a closed one', [resolved('lea'), act('ann', 'recordCallback', { outcome: 'SATISFIED' })], 'REOPEN'],
    ['a withdrawn one', [act('customer', 'withdraw', {})], 'REOPEN'],
  ] as const)('of %s lets them do what the rules allow', (_, acts, allowed) => {
    const seen = view(...acts);
    const can = {
      WITHDRAW: seen.canWithdraw,
      RATE: seen.canRate,
      REOPEN: seen.canReopen,
      MESSAGE: seen.canSendMessage && seen.canAddEvidence,
    };
    expect(
      Object.entries(can)
        .flatMap(([word, yes]) => (yes ? [word] : []))
        .join(' '),
    ).toBe(allowed);
  });

  it('says that they are waited for', () => {
    const asked = act('ann', 'sendMessage', { text: 'Which one?', question: true });
    expect(view(asked)).toMatchObject({ waitingForYou: true, next: 'We wait for your answer.' });
    expect(view()).toMatchObject({ waitingForYou: false });
  });

  it('says nothing about the staff', () => {
    expect(JSON.stringify(view(act('lea', 'assign', { department: 'goods', member: 'ann' })))).not.toMatch(
      /ann|lea|goods/,
    );
  });
});

describe('a reply', () => {
  const { state } = new Scenario([filed()]);

  it('thanks, apologises, takes responsibility, and says what happens next and by when', () => {
    expect(composeReply(' We ask the shop. ', state, 'Mon 29 Apr 2019, 18:00', 'en')).toBe(
      'Thank you for telling us. We are sorry for the trouble. We take care of it.\n\nWe ask the shop.\n\nWhat happens next: Somebody looks at it and passes it to the right people. By Mon 29 Apr 2019, 18:00.',
    );
    expect(composeReply('我们会询问门店。', state, '2019年4月29日（周一）18:00', 'zh-CN')).toBe(
      '感谢您告诉我们。给您带来不便，我们深表歉意。我们会负责处理。\n\n我们会询问门店。\n\n接下来：会有人查看并转给负责的部门。最迟2019年4月29日（周一）18:00。',
    );
  });

  it('stands without a word of its own and without a time', () => {
    expect(composeReply('', state, null, 'en').split('\n\n')).toHaveLength(2);
  });
});
