import { usualRules } from '../case/caseRules.ts';
import { reschedule } from '../case/reschedule.ts';
import type { Context } from '../context.ts';

/**
 * Moves the working calendar of a merchant to another zone: the same hours by the clocks there. Open cases are
 * computed anew; what was judged keeps the calendar by which it was judged, which stays as a version.
 *
 * @param before The merchant's zone up to now.
 */
export async function changeCalendarZone(
  merchantId: string,
  zones: { readonly before: string; readonly after: string },
  { now, ports }: Pick<Context, 'now' | 'ports'>,
): Promise<void> {
  const { before, after } = zones;
  const newest = (await ports.cases.versions(merchantId, 'CALENDAR')).at(-1);
  const add = (timeZone: string) =>
    ports.cases.addVersion(merchantId, 'CALENDAR', now, (version) => {
      const usual = usualRules(timeZone).CALENDAR;
      return newest === undefined || newest.version === 0
        ? { ...usual, version }
        : { ...newest.rules, timeZone, version };
    });
  if (newest !== undefined && newest.version > 0 && newest.rules.timeZone === after) return;
  if (newest === undefined || newest.version === 0) {
    if (before === after) return;
    await add(before);
  }
  await add(after);
  await reschedule(merchantId, ports, now);
}
