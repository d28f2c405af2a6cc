import { describe, expect, it } from 'vitest';
import { complaintKinds } from '../../complaint/complaint.ts';
import { type CaseFacts, plainFacts } from '../caseFacts.ts';
import { decideRung } from './decideRung.ts';
import type { LadderCase } from './ladder.ts';
import { mallLadder, marketLadder } from './presets.ts';

const given = (facts: Partial<CaseFacts>, changes: Partial<LadderCase> = {}): LadderCase => ({
  facts: { ...plainFacts('PRODUCT.QUALITY'), ...facts },
  severity: 'C',
  triggers: [],
  insists: false,
  unsettled: false,
  malice: false,
  ...changes,
});
const both = (wanted: LadderCase) => [
  decideRung(mallLadder, wanted).rung,
  decideRung(marketLadder, wanted).rung,
];
const lead = 'DEPARTMENT_LEAD';
const service = 'SERVICE_MANAGER';
const store = 'STORE_MANAGER';
const major = { severity: 'A' } as const;

/** R12: what is given, and who decides it in a mall and in a market. */
const table: readonly (readonly [string, LadderCase, string, string])[] = [
  ['goods of 499.99', given({ value: 499.99 }), lead, lead],
  ['goods of 500', given({ value: 500 }), service, lead],
  ['goods of 1,999.99', given({ value: 1999.99 }), service, lead],
  ['goods of 2,000', given({ value: 2000 }), store, lead],
  ['goods of unknown value', given({}), lead, lead],
  ['food poisoning', given({}, { ...major, triggers: ['FOOD_POISONING'] }), store, store],
  ['spoiled or expired food', given({ categories: ['PRODUCT.EXPIRED'] }), store, lead],
  ['expired food that is grave', given({ categories: ['PRODUCT.EXPIRED'] }, major), store, store],
  ['safety', given({ categories: ['SAFETY.SECURITY'] }, { severity: 'B' }), store, service],
  ['a building', given({ categories: ['SAFETY.FACILITY'] }, { severity: 'B' }), store, service],
  ['a forklift injury', given({}, { ...major, triggers: ['INJURY'] }), store, store],
  [
    'an accident',
    given({ categories: ['DELIVERY.LATE'] }, { ...major, triggers: ['ACCIDENT'] }),
    store,
    store,
  ],
  ['a serious quality matter', given({}, { ...major, triggers: ['COURT'] }), lead, store],
  [
    'the same outside quality',
    given({ categories: ['DELIVERY.LATE'] }, { ...major, triggers: ['COURT'] }),
    lead,
    service,
  ],
  [
    'a claim',
    given({ categories: ['DELIVERY.LATE'] }, { ...major, triggers: ['DAMAGES_CLAIMED'] }),
    lead,
    store,
  ],
  ['a dispute while returning', given({ categories: ['AFTERSALES.RETURN'] }), service, lead],
  ['service', given({ categories: ['SERVICE.WAIT'] }), service, lead],
  ['an agent', given({ aboutRole: 'AGENT' }), lead, lead],
  ['a supervisor', given({ aboutRole: 'DEPARTMENT_LEAD' }), store, service],
  ['the service manager', given({ aboutRole: 'SERVICE_MANAGER' }), store, store],
  ['the store manager', given({ aboutRole: 'STORE_MANAGER' }), 'OWNER', 'OWNER'],
  ['the owner', given({ aboutRole: 'OWNER' }), 'OWNER', 'OWNER'],
  ['what the subordinate could not settle', given({}, { unsettled: true }), store, service],
  ['a customer who insists', given({}, { insists: true }), store, service],
  ['one who insists over 499.99', given({ value: 499.99 }, { insists: true }), store, service],
  ['suspected malice', given({}, { malice: true }), lead, lead],
];

describe('the ladders of R12', () => {
  it.each(table)(
    'given %s, then the mall and the market each know who decides',
    (_, wanted, mall, market) => {
      expect(both(wanted)).toEqual([mall, market]);
    },
  );

  it.each([
    [499.99, [lead, lead, lead]],
    [500, [service, lead, lead]],
    [1999.99, [service, lead, lead]],
    [2000, [store, lead, lead]],
  ] as const)(
    'count goods of %d for complaints alone, not for queries and requests for help',
    (value, rungs) => {
      expect(complaintKinds).toEqual(['COMPLAINT', 'QUERY', 'HELP']);
      expect(complaintKinds.map((kind) => both(given({ kind, value }))[0])).toEqual(rungs);
      for (const kind of complaintKinds) expect(both(given({ kind, value }))[1]).toBe(lead);
    },
  );

  it.each(table)(
    'leave %s where it is for a diamond or a vulnerable customer: they get a handler of their own',
    (_, wanted) => {
      for (const tier of ['DIAMOND', 'VULNERABLE']) {
        const known = { ...wanted, facts: { ...wanted.facts, tier, namedHandler: 'mem_0' } };
        expect(both(known)).toEqual(both(wanted));
      }
    },
  );
});
