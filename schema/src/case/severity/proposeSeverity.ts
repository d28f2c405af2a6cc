import { reaches } from '../../member/role.ts';
import { type CaseFacts, isIn } from '../caseFacts.ts';
import { comparable, findWords, type WordEdges } from './findWords.ts';
import {
  defaultSeveritySettings,
  type SeverityProposal,
  type SeverityRule,
  type SeveritySettings,
  type SeverityTrigger,
  severityOf,
  severityRules,
} from './severity.ts';
import type { WordLists } from './wordList.ts';
import { severityWordsEn } from './words.en.ts';
import { severityWordsZhCN } from './words.zh-CN.ts';

const languages: readonly (readonly [WordLists, WordEdges])[] = [
  [severityWordsEn, 'LETTERS'],
  [severityWordsZhCN, 'NONE'],
];

/** Categories that make a rule fire by themselves. */
const categoryRules: readonly (readonly [string, SeverityRule])[] = [
  ['SAFETY.ACCIDENT', 'ACCIDENT'],
  ['SAFETY.ADVERSE_REACTION', 'INJURY'],
  ['SAFETY', 'SAFETY_CATEGORY'],
];

function textTriggers(text: string): SeverityTrigger[] {
  return languages.flatMap(([lists, edges]) =>
    severityRules.flatMap((rule) => {
      const list = lists[rule];
      const words = list === undefined ? [] : findWords(text, list, edges);
      return words.map((value) => ({ rule, field: 'text' as const, value }));
    }),
  );
}

function specialTriggers(facts: CaseFacts, text: string, { special }: SeveritySettings): SeverityTrigger[] {
  const rule = 'SPECIAL_CONTROL';
  const words = special.words.flatMap((word) => {
    const entry = comparable(word).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return findWords(text, { words: [entry] }, /\p{Script=Latin}/u.test(entry) ? 'LETTERS' : 'NONE');
  });
  return [
    ...special.categories
      .filter((code) => isIn(facts.categories, code))
      .map((value) => ({ rule, field: 'category', value }) as const),
    ...special.products
      .filter((product) => product === facts.product)
      .map((value) => ({ rule, field: 'product', value }) as const),
    ...words.map((value) => ({ rule, field: 'text', value }) as const),
  ];
}

function fieldTriggers(facts: CaseFacts, settings: SeveritySettings): SeverityTrigger[] {
  const { aboutRole, categories, channel, claimed, remedyWanted, repairs, value, writtenConfirmation } =
    facts;
  const triggers: SeverityTrigger[] = [];
  const add = (rule: SeverityRule, field: SeverityTrigger['field'], found: string | number) =>
    triggers.push({ rule, field, value: `${found}` });
  for (const [code, rule] of categoryRules) if (isIn(categories, code)) add(rule, 'category', code);
  if (channel === 'MEDIA') add('MEDIA', 'channel', channel);
  if (channel === 'SOCIAL_MEDIA') add('PUBLIC_EXPOSURE', 'channel', channel);
  if (repairs >= settings.repairsFrom) add('REPEATED_REPAIR', 'repairs', repairs);
  if (claimed !== null && value !== null && claimed > value)
    add('CLAIM_BEYOND_ENTITLEMENT', 'claimed', claimed);
  if (remedyWanted === 'COMPENSATION') add('DAMAGES_CLAIMED', 'remedyWanted', remedyWanted);
  if (remedyWanted === 'EXCHANGE') add('REPLACEMENT_CLAIMED', 'remedyWanted', remedyWanted);
  if (writtenConfirmation) add('WRITTEN_CONFIRMATION', 'writtenConfirmation', 'true');
  if (aboutRole !== null && reaches(aboutRole, 'DEPARTMENT_LEAD'))
    add('ABOUT_SUPERVISOR', 'about', aboutRole);
  if (value !== null && settings.valueLimit !== null && value > settings.valueLimit) {
    add('VALUE_ABOVE_LIMIT', 'value', value);
  }
  return triggers;
}

/**
 * How grave a case is by the rules of R11, with everything that made a rule fire. People change it with a reason.
 *
 * Words are looked for in English and in Chinese whatever the language of the text: English ones by their edges,
 * both without expressions that only contain them. Negation is not read: "nobody was hurt" fires, since a person
 * looks at it, and a missed injury costs more than a look.
 *
 * @param facts Of the case.
 * @param text What the customer wrote or said.
 * @param settings What the merchant changed; default: nothing.
 */
export function proposeSeverity(
  facts: CaseFacts,
  text: string,
  settings: SeveritySettings = defaultSeveritySettings,
): SeverityProposal {
  const plain = comparable(text);
  const off = new Set<SeverityRule>(settings.off.filter((rule) => rule !== 'SAFETY_CATEGORY'));
  const triggers = [
    ...fieldTriggers(facts, settings),
    ...specialTriggers(facts, plain, settings),
    ...textTriggers(plain),
  ].filter(({ rule }) => !off.has(rule));
  const fired = severityRules.filter((rule) => triggers.some((trigger) => trigger.rule === rule));
  const rule = fired.find((candidate) => severityOf(candidate) === 'A') ?? fired[0] ?? null;
  return { severity: rule === null ? 'C' : severityOf(rule), rule, triggers };
}
