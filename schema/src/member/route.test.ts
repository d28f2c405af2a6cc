import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { departmentFor } from './departmentFor.ts';
import { handOver } from './handOver.ts';
import type { Absence, Department, Member, Staff } from './member.ts';
import { type Role, reaches, roles, rungs } from './role.ts';
import { type RoutingRequest, route } from './route.ts';

const person = (id: string, role: Role, departments: readonly string[] = []): Member => {
  return { id, name: id, role, departments, active: true };
};
const away = (member: string, substitute: string | null = null): Absence => {
  return { member, from: 100, to: 200, substitute };
};
const departments: readonly Department[] = [
  { id: 'fresh', name: 'Fresh food', categories: ['PRODUCT.EXPIRED', 'SAFETY.FOOD'] },
  { id: 'goods', name: 'Goods', categories: ['PRODUCT'] },
  { id: 'desk', name: 'Service desk', categories: ['SERVICE', 'BILLING'] },
];
const members = [
  person('owner', 'OWNER'),
  person('manager', 'STORE_MANAGER'),
  person('service', 'SERVICE_MANAGER'),
  person('lead', 'DEPARTMENT_LEAD', ['goods']),
  person('amy', 'AGENT', ['goods']),
  person('bea', 'AGENT', ['goods', 'desk']),
  person('cem', 'AGENT', ['desk']),
  person('eye', 'VIEWER', ['goods', 'desk', 'fresh']),
];
const staff = (changes: Partial<Staff> = {}): Staff => ({ members, departments, absences: [], ...changes });
const request = (changes: Partial<RoutingRequest> = {}): RoutingRequest => {
  return { category: 'PRODUCT.PRICE', rung: 'DEPARTMENT_LEAD', concerns: [], namedHandler: null, ...changes };
};
const goTo = (wanted: RoutingRequest, people: Staff = staff(), load: Record<string, number> = {}) =>
  route(wanted, people, new Map(Object.entries(load)), 150);

describe('the department of a category', () => {
  it.each([
    ['PRODUCT.PRICE', 'goods'],
    ['PRODUCT', 'goods'],
    ['PRODUCT.EXPIRED', 'fresh'],
    ['SAFETY.FOOD', 'fresh'],
    ['SAFETY.FIRE', undefined],
    ['PRODUCTS', undefined],
  ])('of %s is %s', (category, id) => {
    expect(departmentFor(category, departments)?.id).toBe(id);
  });
});

describe('routing', () => {
  it.each([
    ['to the least busy of the department', request(), {}, { amy: 3, bea: 1, lead: 2 }, 'bea', 'DEPARTMENT'],
    ['of equals to the lower role, then by id', request(), {}, {}, 'amy', 'DEPARTMENT'],
    ['to the lead when less busy', request(), {}, { amy: 3, bea: 3 }, 'lead', 'DEPARTMENT'],
    ['past somebody it is about', request({ concerns: ['amy'] }), {}, {}, 'bea', 'DEPARTMENT'],
    ['past somebody who is away', request(), { absences: [away('amy')] }, {}, 'bea', 'DEPARTMENT'],
    [
      'to the substitute',
      request(),
      { absences: [away('amy', 'cem')] },
      { bea: 1, lead: 1 },
      'cem',
      'DEPARTMENT',
    ],
    [
      'not to a substitute it is about',
      request({ concerns: ['cem'] }),
      { absences: [away('amy', 'cem')] },
      {},
      'bea',
      'DEPARTMENT',
    ],
    [
      'not to a substitute who is away',
      request(),
      { absences: [away('amy', 'cem'), away('cem')] },
      {},
      'bea',
      'DEPARTMENT',
    ],
    [
      'upwards from an empty department',
      request({ category: 'SAFETY.FOOD' }),
      {},
      {},
      'service',
      'HIGHER_RUNG',
    ],
    [
      'upwards past those who are away',
      request({ category: 'SAFETY.FOOD' }),
      { absences: [away('service')] },
      {},
      'manager',
      'HIGHER_RUNG',
    ],
    [
      'to anybody where no department owns it',
      request({ category: 'OTHER' }),
      {},
      { amy: 1, bea: 1 },
      'cem',
      'DEPARTMENT',
    ],
    [
      'to the customer’s own handler',
      request({ namedHandler: 'manager' }),
      {},
      { manager: 9 },
      'manager',
      'NAMED_HANDLER',
    ],
    [
      'past the own handler it is about',
      request({ namedHandler: 'manager', concerns: ['manager'] }),
      {},
      {},
      'amy',
      'DEPARTMENT',
    ],
    [
      'past the own handler who is away',
      request({ namedHandler: 'cem' }),
      { absences: [away('cem')] },
      {},
      'amy',
      'DEPARTMENT',
    ],
    [
      'never to a viewer',
      request({ category: 'SAFETY.FOOD' }),
      { members: [person('eye', 'VIEWER', ['fresh'])] },
      {},
      null,
      'NOBODY',
    ],
  ] as const)('goes %s', (_, wanted, changes, load, member, reason) => {
    const found = goTo(wanted, staff(changes as Partial<Staff>), load);
    expect([found.member, found.reason]).toEqual([member, reason]);
  });

  it.each([
    ['the rung itself', request({ rung: 'SERVICE_MANAGER' }), {}, ['service'], false],
    [
      'the next rung when it is away',
      request({ rung: 'SERVICE_MANAGER' }),
      { absences: [away('service')] },
      ['manager'],
      false,
    ],
    [
      'the next rung when it is about them',
      request({ rung: 'STORE_MANAGER', concerns: ['manager'] }),
      {},
      ['owner'],
      false,
    ],
    [
      'another owner',
      request({ rung: 'OWNER', concerns: ['owner'] }),
      { members: [...members, person('second', 'OWNER')] },
      ['second'],
      false,
    ],
    ['nobody when it is about the only owner', request({ rung: 'OWNER', concerns: ['owner'] }), {}, [], true],
    [
      'the owner, even away, when there is no other',
      request({ rung: 'OWNER' }),
      { absences: [away('owner')] },
      ['owner'],
      false,
    ],
  ] as const)('leaves the decision to %s', (_, wanted, changes, deciding, needsOwner) => {
    const found = goTo(wanted, staff(changes as Partial<Staff>));
    expect([found.deciders, found.needsOwner]).toEqual([deciding, needsOwner]);
  });

  it('counts an absence from its first instant to before its last', () => {
    const people = staff({ absences: [away('amy')] });
    const at = (now: number) => route(request(), people, new Map(), now).member;
    expect([at(99), at(100), at(199), at(200)]).toEqual(['amy', 'bea', 'bea', 'amy']);
  });

  const anybody = fc.record({
    role: fc.constantFrom(...roles),
    departments: fc.subarray(['fresh', 'goods', 'desk']),
    active: fc.boolean(),
    away: fc.boolean(),
    substitute: fc.option(fc.nat(7)),
    concerned: fc.boolean(),
    load: fc.nat(5),
  });

  it('never gives a case to somebody it is about, who is away, has left or only reads', () => {
    const wanted = fc.record({
      category: fc.constantFrom('PRODUCT.PRICE', 'SAFETY.FOOD', 'SERVICE', 'OTHER'),
      rung: fc.constantFrom(...rungs),
      namedHandler: fc.option(fc.nat(7).map(String)),
    });
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 8 }), wanted, (people, asked) => {
        const all = people.map((p, id) => ({
          ...person(String(id), p.role, p.departments),
          active: p.active,
        }));
        const absences = people.flatMap((p, id) => {
          return p.away ? [away(String(id), p.substitute === null ? null : String(p.substitute))] : [];
        });
        const concerns = people.flatMap((p, id) => (p.concerned ? [String(id)] : []));
        const load = new Map(people.map((p, id) => [String(id), p.load]));
        const found = route({ ...asked, concerns }, { members: all, departments, absences }, load, 150);
        if (found.member !== null) {
          const chosen = people[Number(found.member)];
          expect(chosen).toMatchObject({ active: true, away: false, concerned: false });
          expect(chosen?.role).not.toBe('VIEWER');
        }
        for (const id of found.deciders) {
          const decider = people[Number(id)];
          expect(decider).toMatchObject({ active: true, concerned: false });
          expect(reaches(decider?.role ?? 'VIEWER', asked.rung)).toBe(true);
        }
        const able = people.some((p) => p.active && !p.concerned && reaches(p.role, asked.rung));
        expect(found.needsOwner).toBe(!able);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a hand-over', () => {
  const held = (id: string) => ({ ...request(), id });

  it('spreads the cases over the others, each one counting for the next', () => {
    const given = handOver('amy', [held('1'), held('2'), held('3')], staff(), new Map([['lead', 1]]), 150);
    expect(given.map(({ case: id, route: { member } }) => `${id} ${member}`)).toEqual([
      '1 bea',
      '2 bea',
      '3 lead',
    ]);
  });

  it('goes to the substitute whom the absent member named, as far as they are less busy', () => {
    const people = staff({ absences: [away('amy', 'cem')] });
    const load = new Map([['bea', 2], ['lead', 2]]); // biome-ignore format: two pairs
    const given = handOver('amy', [held('1'), held('2')], people, load, 150);
    expect(given.map(({ route: { member } }) => member)).toEqual(['cem', 'cem']);
  });

  it('never goes back to the leaver, not even as the customer’s own handler', () => {
    const [given] = handOver('amy', [{ ...held('1'), namedHandler: 'amy' }], staff(), new Map(), 150);
    expect(given?.route.member).toBe('bea');
  });
});
