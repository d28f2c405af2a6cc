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

/** So many hidden counts leave more ways than can be followed. */
const many = 20;

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
 * same published figures. Looks at one and two ratings moved between hidden counts.
 *
 * @param figures What is published of a sum of the scores and a sum of their squares, as one text.
 */
export function hiddenCountsHold(
  lines: readonly HiddenOrShown[],
  figures: (sum: number, squares: number) => string,
): boolean {
  const hidden = lines.filter((line) => line.hidden);
  if (hidden.length > many) return true;
  const sum = lines.reduce((total, { value, count }) => total + value * count, 0);
  const squares = lines.reduce((total, { value, count }) => total + value ** 2 * count, 0);
  const single = hidden.flatMap((from) =>
    hidden.filter((to) => to !== from).map((to): readonly Move[] => [{ from, to }]),
  );
  const published = figures(sum, squares);
  const open = new Set(hidden);
  const tryOut = (moves: readonly Move[]): void => {
    const changes = changed(moves);
    if (![...changes].every(([{ count }, change]) => count + change >= 0)) return;
    const moved = [...changes].reduce((total, [{ value }, change]) => total + value * change, 0);
    const spread = [...changes].reduce((total, [{ value }, change]) => total + value ** 2 * change, 0);
    if (figures(sum + moved, squares + spread) !== published) return;
    for (const [line, change] of changes) if (change !== 0) open.delete(line);
  };
  for (const moves of single) tryOut(moves);
  for (const first of single) {
    for (const second of single) {
      if (open.size === 0) return true;
      tryOut([...first, ...second]);
    }
  }
  return open.size === 0;
}
