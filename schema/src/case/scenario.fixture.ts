import type { Staff } from '../member/member.ts';
import type { Role } from '../member/role.ts';
import { type Actor, customer, memberActor, system } from './actor.ts';
import type { CaseEvent } from './caseEvent.ts';
import { type CaseFacts, plainFacts } from './caseFacts.ts';
import { defaultCaseSettings } from './caseSettings.ts';
import type { CaseState } from './caseState.ts';
import type { CaseCommand } from './command.ts';
import type { CaseContext } from './context.ts';
import { decide } from './decide.ts';
import { foldCase } from './foldCase.ts';
import { mallLadder } from './ladder/presets.ts';
import type { Refusal } from './refusal.ts';
import { defaultSeveritySettings } from './severity/severity.ts';

const person = (id: string, role: Role, departments: readonly string[] = []) => {
  return { id, name: id, role, departments, active: id !== 'gone' };
};

/** A mall with two departments, somebody on every rung, one viewer and one who has left. */
export const mallStaff: Staff = {
  members: [
    person('ann', 'AGENT', ['goods']),
    person('bob', 'AGENT', ['goods']),
    person('cy', 'AGENT', ['desk']),
    person('lea', 'DEPARTMENT_LEAD', ['goods']),
    person('sam', 'SERVICE_MANAGER'),
    person('max', 'STORE_MANAGER'),
    person('oli', 'OWNER'),
    person('vic', 'VIEWER'),
    person('gone', 'AGENT', ['goods']),
  ],
  departments: [
    { id: 'goods', name: 'Goods', categories: ['PRODUCT'] },
    { id: 'desk', name: 'Service desk', categories: ['SERVICE'] },
  ],
  absences: [],
};

/** Who acts, by a short name: a member's id, `customer` or `system`. */
export function actorNamed(name: string): Actor {
  if (name === 'customer') return customer;
  return name === 'system' ? system : memberActor(name);
}

/** The context of a command, a minute after the last. */
export function contextOf(name: string, now: number, changes: Partial<CaseContext> = {}): CaseContext {
  return {
    now,
    actor: actorNamed(name),
    staff: mallStaff,
    ladder: mallLadder,
    severity: defaultSeveritySettings,
    settings: defaultCaseSettings,
    ...changes,
  };
}

/** A command with who gives it. */
export type Act = readonly [name: string, command: CaseCommand];

/** The registration of an ordinary complaint about a product, filed by the customer. */
export function filed(facts: Partial<CaseFacts> = {}, text = '', by = 'customer'): Act {
  return [by, { type: 'register', input: { facts: { ...plainFacts('PRODUCT.PRICE'), ...facts }, text } }];
}

/** A case worked by commands one after the other, a minute apart. */
export class Scenario {
  readonly events: CaseEvent[] = [];
  refusal: Refusal | null = null;
  #now = 0;
  readonly #changes: Partial<CaseContext>;

  constructor(acts: readonly Act[] = [], changes: Partial<CaseContext> = {}) {
    this.#changes = changes;
    for (const act of acts) this.must(act);
  }

  get state(): CaseState {
    const state = foldCase(this.events);
    if (state === null) throw new Error('Nothing has happened yet.');
    return state;
  }

  /** Tries a command; a refusal is kept in `refusal` and changes nothing. */
  try([name, command]: Act): readonly CaseEvent[] {
    this.#now += 60_000;
    const decision = decide(foldCase(this.events), command, contextOf(name, this.#now, this.#changes));
    this.refusal = 'refusal' in decision ? decision.refusal : null;
    const events = 'events' in decision ? decision.events : [];
    this.events.push(...events);
    return events;
  }

  /** The same, where it has to work. */
  must(act: Act): readonly CaseEvent[] {
    const events = this.try(act);
    if (this.refusal !== null)
      throw new Error(`${act[0]} ${act[1].type}: ${this.refusal.code} ${this.refusal.path}`);
    return events;
  }
}

/** Everything that lets a grave case be closed, but for the callback; sam works, max reviews. */
export const learned: readonly Act[] = [
  ['sam', { type: 'assess', input: { validity: 'VALID', validityReason: 'MERCHANT_FAULT' } }],
  ['sam', { type: 'recordCause', input: { causes: ['METHOD'], text: 'Nobody checks the shelf labels.' } }],
  ...(['IMMEDIATE', 'CORRECTIVE', 'PREVENTIVE'] as const).flatMap((kind): Act[] => [
    [
      'sam',
      {
        type: 'planMeasure',
        input: { measure: kind, kind, text: 'A check each morning.', responsible: 'lea' },
      },
    ],
    ['max', { type: 'reviewMeasure', input: { measure: kind, sufficient: true } }],
  ]),
  ['sam', { type: 'recordLesson', input: { text: 'Labels age.' } }],
];

/** A resolution by somebody, with an apology unless remedies are named. */
export function resolved(
  by: string,
  remedies: readonly { code: 'APOLOGY' | 'REFUND'; amount: number | null }[] = [
    { code: 'APOLOGY', amount: null },
  ],
): Act {
  return [by, { type: 'resolve', input: { text: 'We are sorry.', remedies } }];
}

/** A command without its type being checked, for tables of them. */
export function act(name: string, type: string, input: object = {}): Act {
  return [name, { type, input } as CaseCommand];
}

/** What came of asking the customer. */
export function callback(name: string, outcome: string, more: object = {}): Act {
  return act(name, 'recordCallback', { outcome, ...more });
}

/** The customer opens it again. */
export const reopened = act('customer', 'reopen', { reason: 'It broke again.' });

/** The lead does not uphold it. */
export const rejected = act('lea', 'reject', {
  text: 'Why not.',
  reason: 'As agreed.',
  validityReason: 'MISUNDERSTANDING',
});
