/** A count of a published distribution and whether it is hidden. */
export interface HiddenOrShown {
  readonly value: number;
  readonly count: number;
  readonly hidden: boolean;
}

interface Move {
  readonly from: HiddenOrShown;
  readonly to: HiddenOrShown;
}

function changed(moves: readonly Move[]): Map<HiddenOrShown, number> {
  const changes = new Map<HiddenOrShown, number>();
  for (const { from, to } of moves) {
    changes.set(from, (changes.get(from) ?? 0) - 1);
    changes.set(to, (changes.get(to) ?? 0) + 1);
  }
  return changes;
}

/**
 * Whether no hidden count follows from what is published: each could be another one with the same total and the
 * same rounded mean. Looks at one and two ratings moved between hidden counts.
 *
 * @param mean Mean of a sum of the scores as it is published.
 */
export function hiddenCountsHold(lines: readonly HiddenOrShown[], mean: (sum: number) => number): boolean {
  const hidden = lines.filter((line) => line.hidden);
  const sum = lines.reduce((total, { value, count }) => total + value * count, 0);
  const single = hidden.flatMap((from) =>
    hidden.filter((to) => to !== from).map((to): readonly Move[] => [{ from, to }]),
  );
  const double = single.flatMap((first) => single.map((second) => [...first, ...second]));
  const open = new Set(hidden);
  for (const moves of [...single, ...double]) {
    const changes = changed(moves);
    const possible = [...changes].every(([{ count }, change]) => count + change >= 0);
    const moved = [...changes].reduce((total, [{ value }, change]) => total + value * change, 0);
    if (!possible || mean(sum + moved) !== mean(sum)) continue;
    for (const [line, change] of changes) if (change !== 0) open.delete(line);
  }
  return open.size === 0;
}
