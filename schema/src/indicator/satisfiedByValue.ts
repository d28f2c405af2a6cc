import { isSatisfied, type QuestionVersion } from '../question/question.ts';
import type { ScoreCount } from './satisfaction.ts';

/** Answers with one value of a dimension, and those of them that are satisfied. */
export interface SatisfiedOfValue {
  readonly value: string;
  readonly satisfied: number;
  readonly answers: number;
}

/** Satisfied answers and all answers by the values of a dimension. */
export function satisfiedByValue(
  counts: readonly (ScoreCount & { readonly value: string })[],
  versions: readonly QuestionVersion[],
): readonly SatisfiedOfValue[] {
  const asked = new Map(versions.map((version) => [version.version, version]));
  return [...Map.groupBy(counts, ({ value }) => value)].map(([value, lines]) => {
    const satisfied = lines.filter(({ version, score }) => {
      const shown = asked.get(version);
      return shown !== undefined && isSatisfied(score, shown);
    });
    const sum = (list: typeof lines) => list.reduce((total, { count }) => total + count, 0);
    return { value, satisfied: sum(satisfied), answers: sum(lines) };
  });
}
