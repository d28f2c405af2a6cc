import { builder } from '../builder.ts';
import { wasKept } from '../calendar/dueActions.ts';
import { explainDeadline } from '../calendar/explainDeadline.ts';
import { type Locale, localeFor } from '../form/form.ts';
import type { CaseDeadline } from './clock/caseDeadlines.ts';

const states = {
  OPEN: { description: 'The clock runs.' },
  WARNED: { description: 'The clock runs, and most of the time is over.' },
  PAUSED: { description: 'The clock stands still: the customer is being waited for.' },
  KEPT: { description: 'Met in time.' },
  MISSED: { description: 'Passed without being met, or met late.' },
} as const;

/** How a deadline stands. */
export type DeadlineState = keyof typeof states;

const DeadlineStateEnum = builder.enumType('DeadlineState', {
  description: 'How a deadline stands.',
  values: states,
});

/** How a deadline stands at an instant. */
export function deadlineState(watched: CaseDeadline, now: number): DeadlineState {
  const kept = wasKept(watched, now);
  if (kept !== null) return kept ? 'KEPT' : 'MISSED';
  const { due, warnAt } = watched.deadline;
  if (due === null) return 'PAUSED';
  return warnAt !== null && now >= warnAt ? 'WARNED' : 'OPEN';
}

function wanted(locale: string | null | undefined, usual: Locale): Locale {
  return locale == null ? usual : localeFor(locale);
}

/** A deadline of a case. */
export const CaseDeadlineRef = builder.objectRef<CaseDeadline>('Deadline').implement({
  description: 'A deadline of a case: what set the clock going, what was counted, what was not, and why.',
  fields: (t) => ({
    kind: t.string({
      description: 'Code of the rule, for example `ANSWER`, `INTERIM_MEASURES`.',
      resolve: ({ deadline }) => deadline.rule,
    }),
    name: t.string({
      description: 'The rule in words.',
      args: { locale: t.arg.string({ description: 'Language; by default that of the request.' }) },
      resolve: ({ deadline }, { locale }, context) => deadline.name[wanted(locale, context.locale)],
    }),
    round: t.exposeInt('round', { description: '1 from receipt, one more after each reopening.' }),
    start: t.field({
      type: 'DateTime',
      description: 'What set the clock going.',
      resolve: ({ deadline }) => deadline.start,
    }),
    due: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it is due; null while the clock stands still.',
      resolve: ({ deadline }) => deadline.due,
    }),
    warnAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When a warning is due.',
      resolve: ({ deadline }) => deadline.warnAt,
    }),
    metAt: t.expose('metAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was met; null: not yet.',
    }),
    state: t.field({
      type: DeadlineStateEnum,
      description: 'How it stands now.',
      resolve: (watched, _args, { now }) => deadlineState(watched, now),
    }),
    calendarVersion: t.string({
      description: 'The calendar that it is judged by.',
      resolve: ({ deadline }) => deadline.calendarVersion,
    }),
    explanation: t.string({
      description: 'Start, calendar, pauses and result in words, day by day.',
      args: { locale: t.arg.string({ description: 'Language; by default that of the request.' }) },
      resolve: ({ deadline }, { locale }, context) =>
        explainDeadline(deadline, wanted(locale, context.locale)),
    }),
  }),
});
