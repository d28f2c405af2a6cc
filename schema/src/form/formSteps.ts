import type { FormQuestion } from './form.ts';

/** Most questions that are asked at once. */
export const questionsAStep = 4;

/** Parts of a list of nearly the same length. */
function inParts<T>(all: readonly T[]): (readonly T[])[] {
  const parts = Math.ceil(all.length / questionsAStep);
  const size = Math.ceil(all.length / parts);
  return Array.from({ length: parts }, (_, index) => all.slice(index * size, (index + 1) * size));
}

/**
 * The steps in which a form asks: the first question alone, then a stage with several questions by itself, stages with
 * one question together, and at last what is about no stage; never more than four at once.
 */
export function formSteps(questions: readonly FormQuestion[]): readonly (readonly FormQuestion[])[] {
  const groups = new Map<string, FormQuestion[]>();
  const rest = questions.slice(1);
  for (const question of rest) {
    const { stage } = question;
    const several = rest.filter((other) => stage && other.stage?.key === stage.key).length > 1;
    const group = several ? `stage ${stage?.key}` : stage ? 'stages' : 'others';
    groups.set(group, [...(groups.get(group) ?? []), question]);
  }
  return [questions.slice(0, 1), ...[...groups.values()].flatMap(inParts)];
}
