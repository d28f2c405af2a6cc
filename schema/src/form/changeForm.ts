import { noChange, type Questionnaire, type QuestionnaireChange } from '../question/questionnaire.ts';

/** Changes what a form takes beside the answers to its questions: a new version of it, unless it is as wanted. */
export function changeForm(
  { photos }: { readonly photos: boolean },
  before: Questionnaire,
): QuestionnaireChange {
  return photos === (before.photos ?? false) ? noChange : { ...noChange, photos };
}
