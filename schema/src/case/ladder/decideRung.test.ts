import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taxonomy } from '../../category/taxonomy.ts';
import { rankOf, reaches, roles, rungs } from '../../member/role.ts';
import { type CaseFacts, plainFacts } from '../caseFacts.ts';
import { severities, severityRules } from '../severity/severity.ts';
import { checkLadder } from './checkLadder.ts';
import { decideRung } from './decideRung.ts';
import type { LadderCase, LadderRuleSet } from './ladder.ts';
import { mallLadder, marketLadder } from './presets.ts';
import { tryLadder } from './tryLadder.ts';

const given = (facts: Partial<CaseFacts> = {}, changes: Partial<LadderCase> = {}): LadderCase => ({
  facts: { ...plainFacts('PRODUCT.QUALITY'), ...facts },
  severity: 'C',
  triggers: [],
  insists: false,
  unsettled: false,
  malice: false,
  ...changes,
});

describe('the mall’s ladder', () => {
  it.each([
    ['an ordinary matter of unknown value', given(), 'DEPARTMENT_LEAD', []],
    ['goods of 0', given({ value: 0 }), 'DEPARTMENT_LEAD', []],
    ['goods of 499.99', given({ value: 499.99 }), 'DEPARTMENT_LEAD', []],
    ['goods of 500', given({ value: 500 }), 'SERVICE_MANAGER', ['VALUE_500']],
    ['goods of 1,999.99', given({ value: 1999.99 }), 'SERVICE_MANAGER', ['VALUE_500']],
    ['goods of 2,000', given({ value: 2000 }), 'STORE_MANAGER', ['VALUE_2000']],
    [
      'a dispute while returning',
      given({ categories: ['AFTERSALES.RETURN'] }),
      'SERVICE_MANAGER',
      ['RETURN_DISPUTE'],
    ],
    [
      'a complaint about service',
      given({ categories: ['SERVICE.ATTITUDE'] }),
      'SERVICE_MANAGER',
      ['SERVICE'],
    ],
    [
      'service as a second category',
      given({ categories: ['DELIVERY.LATE', 'SERVICE.WAIT'] }),
      'SERVICE_MANAGER',
      ['SERVICE'],
    ],
    [
      'food poisoning',
      given({}, { triggers: ['FOOD_POISONING'], severity: 'A' }),
      'STORE_MANAGER',
      ['FOOD_POISONING'],
    ],
    ['expired food', given({ categories: ['PRODUCT.EXPIRED'] }), 'STORE_MANAGER', ['SPOILED_FOOD']],
    ['safety', given({ categories: ['SAFETY.SECURITY'] }), 'STORE_MANAGER', ['SAFETY']],
    ['a building', given({ categories: ['SAFETY.FACILITY'] }), 'STORE_MANAGER', ['SAFETY', 'BUILDING']],
    [
      'a forklift injury',
      given({}, { triggers: ['ACCIDENT', 'INJURY'], severity: 'A' }),
      'STORE_MANAGER',
      ['INJURY'],
    ],
    ['a fire', given({}, { triggers: ['FIRE'], severity: 'A' }), 'STORE_MANAGER', ['DANGER']],
    ['an agent', given({ aboutRole: 'AGENT' }), 'DEPARTMENT_LEAD', []],
    ['a supervisor', given({ aboutRole: 'DEPARTMENT_LEAD' }), 'STORE_MANAGER', ['ABOUT_SUPERVISOR']],
    ['the service manager', given({ aboutRole: 'SERVICE_MANAGER' }), 'STORE_MANAGER', ['ABOUT_SUPERVISOR']],
    [
      'the store manager',
      given({ aboutRole: 'STORE_MANAGER' }),
      'OWNER',
      ['ABOUT_SUPERVISOR', 'ABOVE_THE_PERSON'],
    ],
    ['the owner', given({ aboutRole: 'OWNER' }), 'OWNER', ['ABOUT_SUPERVISOR', 'ABOVE_THE_PERSON']],
    ['what could not be settled below', given({}, { unsettled: true }), 'STORE_MANAGER', ['UNSETTLED']],
    ['a customer who insists', given({}, { insists: true }), 'STORE_MANAGER', ['INSISTS']],
    [
      'the highest of several rules',
      given({ value: 600, categories: ['PRODUCT.EXPIRED', 'SERVICE'] }),
      'STORE_MANAGER',
      ['SPOILED_FOOD', 'VALUE_500', 'SERVICE'],
    ],
    ['a query about dear goods', given({ kind: 'QUERY', value: 5000 }), 'DEPARTMENT_LEAD', []],
    [
      'a request for help with service',
      given({ kind: 'HELP', categories: ['SERVICE'] }),
      'DEPARTMENT_LEAD',
      [],
    ],
    [
      'a request for help about safety',
      given({ kind: 'HELP', categories: ['SAFETY'] }),
      'STORE_MANAGER',
      ['SAFETY'],
    ],
  ] as const)('sends %s', (_, wanted, rung, rules) => {
    expect(decideRung(mallLadder, wanted)).toEqual({ rung, rules, ruleSet: 'MALL 1' });
  });
});

describe('the market’s ladder', () => {
  it.each([
    ['an ordinary matter', given({ value: 9000 }), 'DEPARTMENT_LEAD', []],
    [
      'a grave one',
      given({ categories: ['DELIVERY.LATE'] }, { severity: 'B' }),
      'SERVICE_MANAGER',
      ['GRAVE'],
    ],
    ['what the shop could not settle', given({}, { unsettled: true }), 'SERVICE_MANAGER', ['UNSETTLED']],
    ['a customer who insists', given({}, { insists: true }), 'SERVICE_MANAGER', ['INSISTS']],
    ['the shop itself', given({ aboutRole: 'DEPARTMENT_LEAD' }), 'SERVICE_MANAGER', ['ABOVE_THE_PERSON']],
    [
      'food poisoning',
      given({ categories: ['OTHER'] }, { triggers: ['FOOD_POISONING'], severity: 'A' }),
      'STORE_MANAGER',
      ['FOOD_POISONING', 'GRAVE'],
    ],
    [
      'a serious quality matter',
      given({}, { severity: 'A', triggers: ['COURT'] }),
      'STORE_MANAGER',
      ['SERIOUS_QUALITY', 'GRAVE'],
    ],
    ['an ordinary quality matter', given({}, { severity: 'C' }), 'DEPARTMENT_LEAD', []],
    [
      'a claim',
      given({ categories: ['OTHER'] }, { severity: 'A', triggers: ['DAMAGES_CLAIMED'] }),
      'STORE_MANAGER',
      ['CLAIM', 'GRAVE'],
    ],
    [
      'an injury',
      given({ categories: ['OTHER'] }, { severity: 'A', triggers: ['INJURY'] }),
      'STORE_MANAGER',
      ['INJURY', 'GRAVE'],
    ],
  ] as const)('sends %s', (_, wanted, rung, rules) => {
    expect(decideRung(marketLadder, wanted)).toEqual({ rung, rules, ruleSet: 'MARKET 1' });
  });
});

describe('a ladder of one’s own', () => {
  const own: LadderRuleSet = {
    ...mallLadder,
    id: 'OWN',
    rules: [
      {
        code: 'DIAMOND',
        name: mallLadder.name,
        rung: 'SERVICE_MANAGER',
        when: { tiers: ['DIAMOND'], valueFrom: 100 },
      },
      { code: 'MALICE', name: mallLadder.name, rung: 'STORE_MANAGER', when: { malice: true } },
    ],
    otherwise: 'AGENT',
  };

  it.each([
    ['a tier', given({ tier: 'DIAMOND', value: 100 }), 'SERVICE_MANAGER'],
    ['a tier below the value', given({ tier: 'DIAMOND', value: 99.99 }), 'AGENT'],
    ['another tier', given({ tier: 'GOLD', value: 100 }), 'AGENT'],
    ['no tier', given({ value: 100 }), 'AGENT'],
    ['suspected malice', given({}, { malice: true }), 'STORE_MANAGER'],
    ['a viewer', given({ aboutRole: 'VIEWER' }), 'AGENT'],
    ['an agent, above them', given({ aboutRole: 'AGENT' }), 'DEPARTMENT_LEAD'],
  ] as const)('goes by %s', (_, wanted, rung) => {
    expect(decideRung(own, wanted).rung).toBe(rung);
  });

  it.each([
    [
      'a code that stands twice',
      { ...own, rules: [...own.rules, ...own.rules.slice(1)] },
      'CODE_TWICE',
      'rules.2.code',
    ],
    [
      'a code without a letter',
      { ...own, rules: [{ ...own.rules[0], code: '' }] },
      'CODE_EMPTY',
      'rules.0.code',
    ],
    [
      'a range without values',
      { ...own, rules: [{ ...own.rules[0], when: { valueFrom: 5, valueBelow: 5 } }] },
      'RANGE_EMPTY',
      'rules.0.when',
    ],
    ['a version below 1', { ...own, version: 0 }, 'VERSION', 'version'],
  ])('is refused with %s', (_, draft, code, path) => {
    expect(checkLadder(draft as LadderRuleSet)).toEqual([{ code, path }]);
  });

  it('and both presets can be used', () => {
    expect([own, mallLadder, marketLadder].flatMap(checkLadder)).toEqual([]);
  });
});

describe('the ladder', () => {
  const codes = taxonomy.flatMap(({ code, children }) => [code, ...children.map((child) => child.code)]);
  const anyCase = fc
    .record({
      category: fc.constantFrom(...codes),
      value: fc.option(fc.nat(3000)),
      aboutRole: fc.option(fc.constantFrom(...roles)),
      severity: fc.constantFrom(...severities),
      triggers: fc.subarray([...severityRules], { maxLength: 3 }),
      insists: fc.boolean(),
      unsettled: fc.boolean(),
      malice: fc.boolean(),
    })
    .map(({ category, value, aboutRole, ...rest }) =>
      given({ categories: [category], value, aboutRole }, rest),
    );

  it('decides by the highest rung that a fired rule names, never below whom it is about', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(mallLadder, marketLadder), (wanted, ladder) => {
        const { rung, rules } = decideRung(ladder, wanted);
        const named = ladder.rules
          .filter(({ code }) => rules.includes(code))
          .map((rule) => rankOf(rule.rung));
        expect(rankOf(rung)).toBeGreaterThanOrEqual(Math.max(...named, 0));
        const { aboutRole } = wanted.facts;
        if (aboutRole !== null && aboutRole !== 'OWNER')
          expect(rankOf(rung)).toBeGreaterThan(rankOf(aboutRole));
        expect(reaches(rung, ladder.otherwise) || named.length > 0).toBe(true);
        expect(rungs).toContain(rung);
      }),
    );
  });

  it('tried as a draft names exactly the cases that would have gone elsewhere', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 20 }), (list) => {
        const cases = list.map((tried, index) => ({ ...tried, id: String(index) }));
        const moved = tryLadder(marketLadder, mallLadder, cases);
        const wanted = cases.filter(
          (tried) => decideRung(mallLadder, tried).rung !== decideRung(marketLadder, tried).rung,
        );
        expect(moved.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
      }),
    );
  });

  it('tried as it is moves nothing; with a lower limit it moves the goods in between', () => {
    const cases = [400, 450, 500].map((value) => ({ ...given({ value }), id: String(value) }));
    const draft: LadderRuleSet = {
      ...mallLadder,
      version: 2,
      rules: mallLadder.rules.map((rule) =>
        rule.code === 'VALUE_500' ? { ...rule, when: { ...rule.when, valueFrom: 450 } } : rule,
      ),
    };
    expect(tryLadder(mallLadder, mallLadder, cases)).toEqual([]);
    expect(tryLadder(draft, mallLadder, cases)).toEqual([
      {
        id: '450',
        from: { rung: 'DEPARTMENT_LEAD', rules: [], ruleSet: 'MALL 1' },
        to: { rung: 'SERVICE_MANAGER', rules: ['VALUE_500'], ruleSet: 'MALL 2' },
      },
    ]);
  });
});
