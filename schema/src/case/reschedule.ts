import type { Ports } from '../ports.ts';
import type { Instant } from '../time/calendarDay.ts';
import { caseSummary } from './caseSummary.ts';
import { keepDeadlines } from './clock/keepDeadlines.ts';
import { foldCase } from './foldCase.ts';

const pageSize = 100;

async function rescheduleOne(merchantId: string, id: string, ports: Ports, at: Instant): Promise<void> {
  for (;;) {
    const [file, rules] = await Promise.all([
      ports.cases.file(merchantId, id),
      ports.cases.rules(merchantId),
    ]);
    const state = foldCase(file?.events.map(({ event }) => event) ?? []);
    if (file === null || state === null) return;
    const { category, secondary = [], topCategory } = file.complaint;
    // A case that was worked elsewhere has no clocks until it is worked here.
    const deadlines = file.deadlines.length === 0 ? [] : keepDeadlines(id, state, rules, file.deadlines);
    const outcome = await ports.cases.append({
      merchantId,
      id,
      at,
      after: file.events.length,
      adopted: [],
      events: [],
      command: null,
      summary: caseSummary(state, deadlines, rules.calendar),
      deadlines,
      erased: file.complaint.erasedAt !== undefined,
      categories: [{ category, topCategory }, ...secondary],
      amount: file.complaint.amount,
    });
    if (outcome === 'STORED') return;
  }
}

/**
 * Computes the running deadlines of a merchant's open cases anew, after its calendar or its clocks have changed.
 * What was judged stays as it was judged.
 *
 * @returns How many cases were looked at.
 */
export async function reschedule(merchantId: string, ports: Ports, at: Instant): Promise<number> {
  let done = 0;
  for (let after = ''; ; ) {
    const ids = await ports.cases.openIds(merchantId, after, pageSize);
    for (const id of ids) await rescheduleOne(merchantId, id, ports, at);
    done += ids.length;
    const last = ids.at(-1);
    if (last === undefined) return done;
    after = last;
  }
}
