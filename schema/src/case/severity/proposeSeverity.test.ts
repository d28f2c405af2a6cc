import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taxonomy } from '../../category/taxonomy.ts';
import { type CaseFacts, plainFacts } from '../caseFacts.ts';
import { proposeSeverity } from './proposeSeverity.ts';
import { defaultSeveritySettings, type SeveritySettings, severityOf, severityRules } from './severity.ts';

const facts = (changes: Partial<CaseFacts> = {}): CaseFacts => ({
  ...plainFacts('PRODUCT.QUALITY'),
  ...changes,
});
const settings = (changes: Partial<SeveritySettings>): SeveritySettings => ({
  ...defaultSeveritySettings,
  ...changes,
});
const said = (text: string) => proposeSeverity(facts(), text);

describe('words', () => {
  it.each([
    ['FOOD_POISONING', 'The whole family had food poisoning.', 'food poisoning'],
    ['FOOD_POISONING', 'We all got really sick after lunch.', 'got really sick after'],
    ['FOOD_POISONING', '吃完这家的海鲜全家上吐下泻', '上吐下泻'],
    ['FOOD_POISONING', '孩子吃了之后肚子疼了一晚上', '吃了之后肚子疼'],
    ['INJURY', 'A shelf edge injured my son.', 'injured'],
    ['INJURY', 'The soup burned my hand.', 'burned my hand'],
    ['INJURY', 'I slipped and had to go to hospital', 'slipped and'],
    ['INJURY', '热水把孩子烫伤了', '烫伤'],
    ['INJURY', '桌角划伤了手', '划伤了手'],
    ['FIRE', 'The charger caught FIRE overnight!', 'FIRE'],
    ['FIRE', 'The battery exploded.', 'exploded'],
    ['FIRE', 'It went on fire the other day', 'fire'],
    ['FIRE', '充电宝半夜自燃了', '自燃'],
    ['FIRE', '插座起火了', '起火'],
    ['ACCIDENT', 'There was an accident with your fork-lift.', 'accident'],
    ['ACCIDENT', '仓库叉车撞到了我', '叉车'],
    ['SAFETY_PART', 'The brakes do not work.', 'brakes'],
    ['SAFETY_PART', 'I got an electric shock', 'electric shock'],
    ['SAFETY_PART', '高速上刹车失灵', '刹车'],
    ['SAFETY_PART', '热水器漏电', '漏电'],
    ['LAW_BROKEN', 'This is illegal.', 'illegal'],
    ['LAW_BROKEN', '你们违反了消费者权益保护法', '违反了消费者权益保护法'],
    ['COURT', 'See you in court.', 'court'],
    ['COURT', 'I am ready to sue.', 'ready to sue'],
    ['COURT', 'my lawyer will write', 'lawyer'],
    ['COURT', '不解决我就去法院起诉', '法院'],
    ['AUTHORITY', 'I have called the police.', 'police'],
    ['AUTHORITY', 'Trading  Standards will hear of it', 'Trading  Standards'],
    ['AUTHORITY', '我已经打了12315', '12315'],
    ['AUTHORITY', '再不处理就找消协', '消协'],
    ['MEDIA', 'I will go to the local newspaper.', 'go to the local newspaper'],
    ['MEDIA', '已经联系了记者', '记者'],
    ['BLOCKING', 'We will block your entrance tomorrow.', 'We will block your entrance'],
    ['BLOCKING', '业主拉横幅了', '拉横幅'],
    ['REPEATED_REPAIR', 'It was repaired three times.', 'repaired three times'],
    ['REPEATED_REPAIR', '空调修了三次还是不制冷', '修了三次'],
    ['DAMAGES_CLAIMED', 'I demand compensation.', 'compensation'],
    ['DAMAGES_CLAIMED', '要求赔偿精神损失', '要求赔偿'],
    ['INJURY', 'My daughter needed stitches.', 'needed stitches'],
    ['REPLACEMENT_CLAIMED', 'I want a replacement.', 'want a replacement'],
    ['REPLACEMENT_CLAIMED', '要求换新', '要求换新'],
    ['WRITTEN_CONFIRMATION', 'Please confirm this in writing', 'confirm this in writing'],
    ['WRITTEN_CONFIRMATION', '请给我书面答复', '书面答复'],
  ])('make it A: %s, “%s”', (rule, text, word) => {
    const proposal = said(text);
    expect(proposal.severity).toBe('A');
    expect(proposal.triggers).toContainEqual({ rule, field: 'text', value: word });
  });

  it.each([
    ['I will post this on Facebook.', 'post this on Facebook'],
    ['不退款我就发到小红书', '发到小红书'],
    ['我要曝光你们', '曝光'],
  ])('make it B when an ordinary matter is made public: “%s”', (text, word) => {
    expect(said(text)).toEqual({
      severity: 'B',
      rule: 'PUBLIC_EXPOSURE',
      triggers: [{ rule: 'PUBLIC_EXPOSURE', field: 'text', value: word }],
    });
  });

  it.each([
    'They fired the nice waiter.',
    'You should fire that man.',
    'Please fire him.',
    'The fireplace was cold and the fire exit was narrow.',
    'Bought a Fire TV stick, the fire alarm test was loud.',
    'We ate at the food court near the tennis court.',
    'Staff were courteous, the courtyard is small.',
    'Sue at the counter was rude to me.',
    'I talked to Sue about issues and tissues.',
    'Your policy is unclear.',
    'I found it by accident, accidentally.',
    'Hospitality was poor, it felt like a hospital.',
    'That adds insult to injury.',
    'It hurt my feelings.',
    'The seams have loose stitches; the stitches came undone.',
    'An explosion of flavours was promised.',
    'The app crashed.',
    'The old newspaper on the table, the social media page is out of date.',
    'The pressure regulator was missing.',
    'I called the fraud department of my bank.',
    'The newspapers were old.',
    'No TV channel worked.',
    'The coffee was scalding hot? No, cold.',
    'The tea break was long.',
  ])('of an ordinary complaint stay ordinary: “%s”', (text) => {
    expect(said(text)).toEqual({ severity: 'C', rule: null, triggers: [] });
  });

  it.each([
    '大家一起火锅很开心，就是上菜慢',
    '我们吃着火锅等了一个小时',
    '这个故事故意编的吧',
    '味道爆炸好，就是等位久',
    '店在派出所对面，不好停车',
    '多媒体教室的投影仪坏了',
    '主打人气菜没有了',
    '相机曝光过度，拍照发白',
    '等得嗓子冒烟',
    '最近上火，菜太辣',
    '伤心，服务太差',
    '意外的难吃',
    '机制动态调整没有通知我',
    '这给我安全带来困扰',
    '贵公司没有转告你们的客服',
    '我在工商银行门口的店买的',
    '手机屏幕被划伤了',
    '法院路的门店态度差',
  ])('of an ordinary complaint stay ordinary: “%s”', (text) => {
    expect(said(text)).toEqual({ severity: 'C', rule: null, triggers: [] });
  });

  it('are found in full-width letters and with curly apostrophes', () => {
    expect(said('ｐｏｌｉｃｅ').rule).toBe('AUTHORITY');
    expect(said('the fire’s damage').rule).toBe('FIRE');
  });

  it('of one language are found in the other’s text', () => {
    expect(said('我打了police的电话').rule).toBe('AUTHORITY');
  });

  it('are named once each, all of them, behind the gravest rule', () => {
    const proposal = said(
      'The battery exploded, exploded again, and burned my hand. I will call the police.',
    );
    expect(proposal.rule).toBe('INJURY');
    expect(proposal.triggers.map(({ rule, value }) => `${rule} ${value}`)).toEqual([
      'INJURY burned my hand',
      'FIRE exploded',
      'AUTHORITY police',
    ]);
  });
});

describe('fields', () => {
  it.each([
    ['an accident', facts({ categories: ['SAFETY.ACCIDENT'] }), 'A', 'ACCIDENT'],
    ['an adverse reaction', facts({ categories: ['SAFETY.ADVERSE_REACTION'] }), 'A', 'INJURY'],
    ['a safety matter', facts({ categories: ['SAFETY.FACILITY'] }), 'B', 'SAFETY_CATEGORY'],
    [
      'safety as a second category',
      facts({ categories: ['SERVICE', 'SAFETY.FOOD'] }),
      'B',
      'SAFETY_CATEGORY',
    ],
    ['what came through the media', facts({ channel: 'MEDIA' }), 'A', 'MEDIA'],
    ['what stands in social media', facts({ channel: 'SOCIAL_MEDIA' }), 'B', 'PUBLIC_EXPOSURE'],
    ['the third repair', facts({ repairs: 3 }), 'A', 'REPEATED_REPAIR'],
    ['the second repair', facts({ repairs: 2 }), 'C', null],
    ['a claim above the value', facts({ value: 100, claimed: 100.01 }), 'A', 'CLAIM_BEYOND_ENTITLEMENT'],
    ['a claim of the value', facts({ value: 100, claimed: 100 }), 'C', null],
    ['a claim without a known value', facts({ claimed: 100 }), 'C', null],
    ['damages asked for', facts({ remedyWanted: 'COMPENSATION' }), 'A', 'DAMAGES_CLAIMED'],
    ['a replacement asked for', facts({ remedyWanted: 'EXCHANGE' }), 'A', 'REPLACEMENT_CLAIMED'],
    ['a refund asked for', facts({ remedyWanted: 'REFUND' }), 'C', null],
    ['a written confirmation', facts({ writtenConfirmation: true }), 'A', 'WRITTEN_CONFIRMATION'],
    ['a supervisor', facts({ aboutRole: 'DEPARTMENT_LEAD' }), 'B', 'ABOUT_SUPERVISOR'],
    ['an agent', facts({ aboutRole: 'AGENT' }), 'C', null],
    ['any value without a limit', facts({ value: 1e6 }), 'C', null],
  ])('propose for %s', (_, given, severity, rule) => {
    expect(proposeSeverity(given, '')).toMatchObject({ severity, rule });
  });

  it.each([
    [1999.99, 'C'],
    [2000, 'C'],
    [2000.01, 'B'],
  ])('propose for %s above a limit of 2,000: %s', (value, severity) => {
    expect(proposeSeverity(facts({ value }), '', settings({ valueLimit: 2000 })).severity).toBe(severity);
  });

  it('propose A for what the merchant puts under special control', () => {
    const special = { categories: ['PRODUCT'], products: ['Model 5'], words: ['C++', '过磅'] };
    const control = settings({ special });
    expect(proposeSeverity(facts({ product: 'Model 5' }), 'C++ 过磅', control)).toEqual({
      severity: 'A',
      rule: 'SPECIAL_CONTROL',
      triggers: [
        { rule: 'SPECIAL_CONTROL', field: 'category', value: 'PRODUCT' },
        { rule: 'SPECIAL_CONTROL', field: 'product', value: 'Model 5' },
        { rule: 'SPECIAL_CONTROL', field: 'text', value: 'C++' },
        { rule: 'SPECIAL_CONTROL', field: 'text', value: '过磅' },
      ],
    });
    const elsewhere = proposeSeverity({ ...facts(), categories: ['SERVICE'] }, 'CCC', control);
    expect(elsewhere.severity).toBe('C');
  });

  it('leave a rule out that the merchant switched off, but never that safety is A or B', () => {
    const off = settings({ off: ['REPLACEMENT_CLAIMED', 'SAFETY_CATEGORY', 'ACCIDENT'] });
    expect(proposeSeverity(facts({ remedyWanted: 'EXCHANGE' }), '', off).severity).toBe('C');
    expect(proposeSeverity(facts({ categories: ['SAFETY.ACCIDENT'] }), '', off)).toMatchObject({
      severity: 'B',
      rule: 'SAFETY_CATEGORY',
    });
  });
});

describe('the proposal', () => {
  const codes = taxonomy.flatMap(({ code, children }) => [code, ...children.map((child) => child.code)]);
  const anyFacts = fc.record({
    categories: fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...codes)),
    value: fc.option(fc.nat(5000)),
    claimed: fc.option(fc.nat(5000)),
    repairs: fc.nat(4),
  });
  const words = fc.array(fc.constantFrom('fire', 'the', '着火', '锅', 'sue', 'court', 'food', ' ', '。'), {
    maxLength: 8,
  });

  it('is as grave as the gravest trigger, names its rule, and is A or B for safety', () => {
    fc.assert(
      fc.property(anyFacts, words, (changes, text) => {
        const { severity, rule, triggers } = proposeSeverity(facts(changes), text.join(' '));
        const gravest = triggers.map((trigger) => severityOf(trigger.rule)).toSorted()[0];
        expect(severity).toBe(gravest ?? 'C');
        if (rule === null) expect(triggers).toEqual([]);
        else
          expect(triggers.some((trigger) => trigger.rule === rule && severityRules.includes(rule))).toBe(
            true,
          );
        if (changes.categories.some((code) => code.startsWith('SAFETY'))) expect(severity).not.toBe('C');
      }),
    );
  });
});
