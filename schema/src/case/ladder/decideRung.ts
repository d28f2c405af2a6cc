import { highest, oneHigher, type Role, type Rung, reaches } from '../../member/role.ts';
import { isIn } from '../caseFacts.ts';
import {
  aboveThePerson,
  type LadderCase,
  type LadderCondition,
  type LadderDecision,
  type LadderRuleSet,
} from './ladder.ts';

function among<Value>(list: readonly Value[] | undefined, value: Value | null): boolean {
  return list === undefined || (value !== null && list.includes(value));
}

function holds(when: LadderCondition, given: LadderCase): boolean {
  const { aboutRole, categories, kind, tier, value } = given.facts;
  return (
    (when.valueFrom === undefined || (value !== null && value >= when.valueFrom)) &&
    (when.valueBelow === undefined || (value !== null && value < when.valueBelow)) &&
    among(when.kinds, kind) &&
    (when.categories === undefined || when.categories.some((code) => isIn(categories, code))) &&
    (when.triggers === undefined || when.triggers.some((rule) => given.triggers.includes(rule))) &&
    among(when.severities, given.severity) &&
    among(when.tiers, tier) &&
    (when.aboutFrom === undefined || (aboutRole !== null && reaches(aboutRole, when.aboutFrom))) &&
    (!when.insists || given.insists) &&
    (!when.unsettled || given.unsettled) &&
    (!when.malice || given.malice)
  );
}

/** The lowest rung that may decide about somebody; an owner is decided about by another owner. */
function above(role: Role): Rung {
  return role === 'VIEWER' ? 'AGENT' : oneHigher(role);
}

/**
 * The rung that decides a case: the highest that any rule names (R12), and in any case one above whom it is about.
 */
export function decideRung(ruleSet: LadderRuleSet, given: LadderCase): LadderDecision {
  const fired = ruleSet.rules.filter(({ when }) => holds(when, given));
  const [first, ...others] = fired.map(({ rung }) => rung);
  const named = first === undefined ? ruleSet.otherwise : highest(first, ...others);
  const { aboutRole } = given.facts;
  const least = aboutRole === null ? named : above(aboutRole);
  const rules = fired.map(({ code }) => code);
  const decidedByPerson = !reaches(named, least);
  return {
    rung: highest(named, least),
    rules: decidedByPerson ? [...rules, aboveThePerson] : rules,
    ruleSet: `${ruleSet.id} ${ruleSet.version}`,
  };
}
