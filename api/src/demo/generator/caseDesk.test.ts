import { clockOf } from '@hearback/schema/calendar/workClock';
import { workingTimeBetween } from '@hearback/schema/calendar/workingTime';
import { usualRules } from '@hearback/schema/case/caseRules';
import { foldCase } from '@hearback/schema/case/foldCase';
import { dayOf } from '@hearback/schema/time/calendarDay';
import { describe, expect, it } from 'vitest';
import { matterOf } from '../../case/receiveCase.ts';
import { demoStaff } from '../demoStaff.ts';
import { CaseDesk, type WorkedCase } from './caseDesk.ts';
import { generateDemo } from './generateDemo.ts';
import { moodOn, storyUntil } from './story.ts';

const merchantId = 'mer_0000000000';
const timeZone = 'Asia/Shanghai';
const owner = { id: 'mem_0000000000', name: 'Owner', role: 'OWNER', departments: [], active: true } as const;
const { departments, members } = demoStaff(merchantId);
const parts = usualRules(timeZone);
const rules = {
  staff: { members: [owner, ...members], departments, absences: [] },
  ladder: parts.LADDER,
  calendar: parts.CALENDAR,
  severity: parts.SEVERITY,
  clocks: parts.CLOCKS,
  settings: parts.SETTINGS,
};

function casesUntil(end: number, ratings: number): WorkedCase[] {
  const until = dayOf(end, timeZone);
  const { complaints } = generateDemo({ seed: 'test', until, merchantId, timeZone, ratings });
  const desk = new CaseDesk({
    seed: 'test',
    rules,
    until: end,
    locale: 'en',
    matterOf: (one) => matterOf(one, 'secret'),
  });
  const chapters = storyUntil(until);
  return complaints
    .filter(({ receivedAt }) => receivedAt <= end)
    .map((complaint) => desk.take(complaint, moodOn(complaint.day, chapters)));
}

const end = Date.UTC(2026, 10, 22, 6);
const cases = casesUntil(end, 12_000);
const summaries = cases.map(({ opened }) => opened.summary);
const types = (one: WorkedCase) => one.opened.events.map(({ type }) => type);

describe('the cases of the demo', () => {
  it.each([end, Date.UTC(2027, 1, 3, 20), Date.UTC(2026, 4, 1)])(
    'are worked by the rules, which refuse nothing of the story, here until %i',
    (instant) => {
      const told = instant === end ? cases : casesUntil(instant, 3000);
      expect(told.length).toBeGreaterThan(100);
      expect(told.flatMap(({ refused }) => refused)).toEqual([]);
    },
  );

  it('are the same however often they are told', () => {
    expect(casesUntil(end, 600)).toEqual(casesUntil(end, 600));
  });

  it('stand where their events leave them, and hold nothing from the future', () => {
    for (const { complaint, opened, fired } of cases) {
      const state = foldCase(opened.events);
      expect([state?.step, state?.facts.categories[0]]).toEqual([complaint.step, complaint.category]);
      expect(opened.summary).toMatchObject({ step: complaint.step, events: opened.events.length });
      const instants = opened.events.map(({ at }) => at);
      expect(instants).toEqual(instants.toSorted((a, b) => a - b));
      expect(Math.max(...instants, ...fired.map(({ at }) => at))).toBeLessThanOrEqual(end);
    }
  });

  it('are worked in working hours; only who takes one down does so whenever it comes', () => {
    const clock = clockOf(rules.calendar);
    const outside = cases.flatMap(({ opened: { events } }) =>
      events.filter(
        ({ actor, at }) =>
          actor.kind === 'MEMBER' && at !== events[0]?.at && workingTimeBetween(clock, at - 60_000, at) === 0,
      ),
    );
    expect(outside).toEqual([]);
  });

  it('are mostly closed; some are open, some of them late, some reopened one rung higher, some not reached', () => {
    const share = (matches: (one: WorkedCase) => boolean) => cases.filter(matches).length / cases.length;
    const isLate = ({ opened }: WorkedCase) =>
      opened.deadlines.some(({ deadline, metAt }) => metAt === null && (deadline.due ?? end) < end);
    expect(share(({ opened }) => !opened.summary.open)).toBeGreaterThan(0.9);
    expect(share(({ opened }) => opened.summary.open)).toBeGreaterThan(0.005);
    expect(share((one) => one.opened.summary.open && isLate(one))).toBeGreaterThan(0.002);
    expect(share(isLate)).toBeLessThan(0.2);
    expect(share(({ opened }) => opened.summary.reopened > 0)).toBeGreaterThan(0.04);
    expect(share(({ opened }) => opened.summary.onTheSpot)).toBeGreaterThan(0.02);
    expect(share(({ fired }) => fired.some(({ id }) => id.endsWith(':ESCALATE')))).toBeGreaterThan(0.02);
    const endings = new Set(summaries.map(({ ending }) => ending));
    expect([...endings].sort()).toEqual(['ANSWERED', 'NOT_REACHED', 'NO_CONTACT', 'SATISFIED', null]);
    expect(summaries.some(({ repeatOf }) => repeatOf !== null)).toBe(true);
  });

  it('of a grave kind close with cause, measures, review and lesson', () => {
    const grave = cases.filter(
      ({ opened }) => opened.summary.severity !== 'C' && opened.summary.ending !== null,
    );
    expect(grave.length).toBeGreaterThan(20);
    for (const one of grave.filter(({ complaint }) => complaint.kind === 'COMPLAINT')) {
      expect(types(one)).toEqual(expect.arrayContaining(['CAUSE_RECORDED', 'LESSON_RECORDED']));
    }
  });

  it('speak the customer’s language, and nothing of a pattern is left in the words', () => {
    for (const { complaint, opened } of cases) {
      const words = opened.events.flatMap(({ payload }) => ('text' in payload ? payload.text : []));
      for (const text of words) {
        expect(/\p{Script=Han}/u.test(text)).toBe(complaint.language === 'zh-CN');
        expect(text).not.toMatch(/[[\]{}|]|undefined|null/);
      }
    }
  });
});
