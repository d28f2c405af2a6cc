import { system } from '../case/actor.ts';
import { concernsOf } from '../case/caseState.ts';
import { foldCase } from '../case/foldCase.ts';
import { workCase } from '../case/workCase.ts';
import type { Context } from '../context.ts';
import { Failure } from '../failure/failure.ts';
import { handOver } from './handOver.ts';

/**
 * Hands the open cases of somebody who leaves or goes away to others; a case that cannot move stays.
 *
 * @param leaver Id of the member.
 * @returns How many were handed over.
 */
export async function handOverAll(
  merchantId: string,
  leaver: string,
  { ports, now }: Pick<Context, 'ports' | 'now'>,
): Promise<number> {
  const [staff, load] = await Promise.all([
    ports.members.staff(merchantId, now),
    ports.cases.load(merchantId),
  ]);
  let moved = 0;
  for (let after = ''; ; ) {
    const ids = await ports.cases.openIds(merchantId, after, 100, leaver);
    const held = [];
    for (const id of ids) {
      const state = foldCase(
        (await ports.cases.file(merchantId, id))?.events.map(({ event }) => event) ?? [],
      );
      if (state === null) continue;
      const { facts, rung } = state;
      const [category] = facts.categories;
      held.push({ id, category, rung, concerns: concernsOf(state), namedHandler: facts.namedHandler });
    }
    for (const { case: id, route } of handOver(leaver, held, staff, load, now)) {
      const { department, member } = route;
      if (department === null && member === null) continue;
      const command = { type: 'assign', input: { department, member } } as const;
      try {
        await workCase({ merchantId, id, actor: system, now, command }, ports);
        moved += 1;
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
      }
    }
    const last = ids.at(-1);
    if (last === undefined) return moved;
    after = last;
  }
}
