import { builder } from '../builder.ts';
import type { RuleVersion } from '../case/case.port.ts';
import { reschedule } from '../case/reschedule.ts';
import { ruleEditor, versionAt } from '../case/ruleEditor.ts';
import { merchantFailures } from '../failure/failure.graphql.ts';
import { InvalidInput } from '../failure/failure.ts';
import { LocalizedInput, LocalizedRef, localizedOf } from '../form/localized.graphql.ts';
import { MerchantRef } from '../merchant/merchant.graphql.ts';
import { checkCalendar } from './checkCalendar.ts';
import type { OwnDay, Shift, Week, WorkingCalendar } from './workingCalendar.ts';

type Version = RuleVersion<'CALENDAR'>;

const ShiftRef = builder.objectRef<Shift>('Shift').implement({
  description: 'Hours of work on one day, by the wall clock.',
  fields: (t) => ({
    from: t.exposeString('from', { description: '`HH:MM`.' }),
    to: t.exposeString('to', { description: '`HH:MM`, at most `24:00`.' }),
  }),
});

const WeekdayRef = builder.objectRef<{ readonly shifts: readonly Shift[] }>('Weekday').implement({
  description: 'A day of the week.',
  fields: (t) => ({
    shifts: t.field({
      type: [ShiftRef],
      description: 'None: a day off.',
      resolve: ({ shifts }) => [...shifts],
    }),
  }),
});

const OwnDayRef = builder.objectRef<OwnDay & { readonly day: string }>('OwnDay').implement({
  description: 'What a merchant sets for one day, stronger than week and public holidays.',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date', description: 'The day.' }),
    shifts: t.field({ type: [ShiftRef], description: 'None: closed.', resolve: ({ shifts }) => [...shifts] }),
    name: t.field({
      type: LocalizedRef,
      nullable: true,
      description: 'What the day is.',
      resolve: ({ name }) => name ?? null,
    }),
  }),
});

const CalendarRef = builder.objectRef<Version>('Calendar').implement({
  description: 'When a merchant works: what its deadlines are computed from.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Counts from 1; 0: the usual one, nothing was changed.' }),
    from: t.expose('from', { type: 'DateTime', nullable: true, description: 'From when on it holds.' }),
    timeZone: t.string({
      description: 'IANA zone of the wall clock.',
      resolve: ({ rules }) => rules.timeZone,
    }),
    week: t.field({
      type: [WeekdayRef],
      description: 'Monday to Sunday.',
      resolve: ({ rules }) => rules.week.map((shifts) => ({ shifts })),
    }),
    country: t.string({
      nullable: true,
      description: 'Whose public holidays are free, with make-up working days; null: none.',
      resolve: ({ rules }) => rules.holidays?.country ?? null,
    }),
    region: t.string({
      nullable: true,
      description: 'State or province.',
      resolve: ({ rules }) => rules.holidays?.region ?? null,
    }),
    makeUp: t.field({
      type: [ShiftRef],
      description: 'Shifts of a make-up working day.',
      resolve: ({ rules }) => [...rules.makeUp],
    }),
    ownDays: t.field({
      type: [OwnDayRef],
      description: "The merchant's own days.",
      resolve: ({ rules }) => Object.entries(rules.ownDays).map(([day, own]) => ({ day, ...own })),
    }),
  }),
});

builder.objectFields(MerchantRef, (t) => ({
  calendar: t.field({
    type: CalendarRef,
    nullable: true,
    description: 'When it works; null: there is no such version.',
    args: { version: t.arg.int({ description: 'By default the newest.' }) },
    resolve: ({ id }, { version }, { ports }) => versionAt(id, 'CALENDAR', version, ports),
  }),
}));

const ShiftInput = builder.inputType('ShiftInput', {
  description: 'Hours of work on one day, by the wall clock.',
  fields: (t) => ({
    from: t.string({ required: true, description: '`HH:MM`.' }),
    to: t.string({ required: true, description: '`HH:MM`, at most `24:00`. A night shift is two shifts.' }),
  }),
});

const OwnDayInput = builder.inputType('OwnDayInput', {
  description: 'What a merchant sets for one day.',
  fields: (t) => ({
    day: t.field({ type: 'Date', required: true, description: 'The day.' }),
    shifts: t.field({ type: [ShiftInput], required: true, description: 'None: closed.' }),
    name: t.field({ type: LocalizedInput, description: 'What the day is.' }),
  }),
});

const WorkDayInput = builder.inputType('WorkDayInput', {
  description: 'The shifts of one day of the week.',
  fields: (t) => ({
    shifts: t.field({ type: [ShiftInput], required: true, description: 'None: a day off.' }),
  }),
});

const ChangeCalendarInput = builder.inputType('ChangeCalendarInput', {
  description: 'A calendar, whole.',
  fields: (t) => ({
    merchantId: t.id({ required: true, description: 'The merchant.' }),
    timeZone: t.string({ description: "IANA zone; by default the merchant's." }),
    week: t.field({ type: [WorkDayInput], required: true, description: 'Monday to Sunday, seven.' }),
    country: t.string({ description: 'ISO 3166-1 code of whose public holidays are free; absent: none.' }),
    region: t.string({ description: 'State or province.' }),
    makeUp: t.field({
      type: [ShiftInput],
      description: 'Shifts of a make-up working day; by default those of Monday.',
    }),
    ownDays: t.field({ type: [OwnDayInput], description: "The merchant's own days." }),
  }),
});

type Input = typeof ChangeCalendarInput.$inferInput;

function calendarOf(input: Input, version: number, zone: string): WorkingCalendar {
  const { country, makeUp, ownDays, region, timeZone, week } = input;
  if (week.length !== 7) throw new InvalidInput('INVALID', 'week', { expected: 'seven days from Monday' });
  const shifts = week.map((day) => day.shifts);
  const calendar: WorkingCalendar = {
    version,
    timeZone: timeZone ?? zone,
    week: shifts as unknown as Week,
    holidays: country == null ? null : { country, ...(region == null ? {} : { region }) },
    makeUp: makeUp ?? shifts[0] ?? [],
    ownDays: Object.fromEntries(
      (ownDays ?? []).map(({ day, name, shifts: own }) => [
        day,
        { shifts: own, ...(name == null ? {} : { name: localizedOf(name) }) },
      ]),
    ),
  };
  const [problem] = checkCalendar(calendar);
  if (problem !== undefined)
    throw new InvalidInput('INVALID', problem.path, { expected: `no ${problem.code}` });
  return calendar;
}

const ChangeCalendarSuccess = builder
  .objectRef<{ readonly calendar: Version; readonly rescheduled: number }>('ChangeCalendarSuccess')
  .implement({
    description: 'The calendar holds from now on.',
    fields: (t) => ({
      calendar: t.expose('calendar', { type: CalendarRef, description: 'Its new version.' }),
      rescheduled: t.exposeInt('rescheduled', {
        description:
          'Open cases whose deadlines were computed anew; closed ones keep what they were judged by.',
      }),
    }),
  });

builder.mutationField('changeCalendar', (t) =>
  t.field({
    type: ChangeCalendarSuccess,
    description:
      "Changes when a merchant works, and computes its open cases' deadlines anew. Scope MERCHANT_WRITE.",
    args: { input: t.arg({ type: ChangeCalendarInput, required: true }) },
    errors: { types: merchantFailures },
    resolve: async (_root, { input }, context) => {
      const { merchantId } = input;
      const { timeZone } = await ruleEditor(merchantId, context);
      const { ports, now } = context;
      const calendar = await ports.cases.addVersion(merchantId, 'CALENDAR', now, (version) =>
        calendarOf(input, version, timeZone),
      );
      return { calendar, rescheduled: await reschedule(merchantId, ports, now) };
    },
  }),
);
