import { concernsOf } from '@hearback/schema/case/caseState';
import { reaches } from '@hearback/schema/member/role';
import type { LearnedWords } from '../words/handlingWords.ts';
import { deciderOf, type Handled, say } from './handled.ts';

function learnedOf({ words, work }: Handled): LearnedWords {
  const [category] = work.state.facts.categories;
  return words.learned[category.split('.')[0] ?? ''] ?? words.otherLearned;
}

/** A second person who reviews what somebody planned: nobody judges their own measure. */
function reviewerOf({ rules, work }: Handled): string | null {
  const concerned = concernsOf(work.state);
  const authors = new Set(work.state.measures.map(({ author }) => author));
  const able = rules.staff.members.filter(
    ({ active, id, role }) =>
      active && reaches(role, 'SERVICE_MANAGER') && !authors.has(id) && !concerned.includes(id),
  );
  return able[0]?.id ?? null;
}

/** What ends the danger at once, within the hours that a grave case allows for it. */
export function takeFirstMeasure(handled: Handled, minutes: number): void {
  const { random, work } = handled;
  const { assignee, measures } = work.state;
  if (measures.length > 0) return;
  const text = say([learnedOf(handled).immediate], random);
  work.work(minutes).by(assignee ?? deciderOf(handled), 'planMeasure', {
    measure: 'immediate',
    kind: 'IMMEDIATE',
    text,
    responsible: assignee,
  });
}

/** Cause, lasting measures, and their review by a second person (R17). */
export function learnFrom(handled: Handled): void {
  const { random, work } = handled;
  const learned = learnedOf(handled);
  const { assignee, measures } = work.state;
  const author = assignee ?? deciderOf(handled);
  if (measures.some(({ kind }) => kind === 'PREVENTIVE')) return;
  work.by(author, 'recordCause', { causes: learned.causes, text: say([learned.cause], random) });
  for (const kind of ['CORRECTIVE', 'PREVENTIVE'] as const) {
    const text = say([kind === 'CORRECTIVE' ? learned.corrective : learned.preventive], random);
    const planned = { measure: kind.toLowerCase(), kind, text, responsible: assignee };
    work.work(random.whole(2, 20)).by(author, 'planMeasure', planned);
  }
}

/** What a grave case needs before it closes: the review of its measures and the lesson. */
export function concludeFrom(handled: Handled): void {
  const { random, work } = handled;
  const reviewer = reviewerOf(handled);
  for (const { id, status } of work.state.measures) {
    if (status !== 'PLANNED') continue;
    work.work(random.whole(2, 30)).by(reviewer, 'reviewMeasure', { measure: id, sufficient: true });
  }
  if (work.state.lesson) return;
  const text = say([learnedOf(handled).lesson], random);
  work.work(random.whole(2, 30)).by(reviewer, 'recordLesson', { text });
}
