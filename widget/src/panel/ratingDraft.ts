import type { PanelInput } from './panelInput.ts';

/** A rating as far as it is written. It lives in memory only. */
export interface RatingDraft {
  /** UUID of the submission, the same on every attempt. */
  readonly id: string;
  score: number | undefined;
  /** Codes of the reasons for a low score. */
  reasons: string[];
  comment: string;
  /** Whether the server has it. */
  stored: boolean;
}

/** An empty rating. */
export function newRating(id: string): RatingDraft {
  return { id, score: undefined, reasons: [], comment: '', stored: false };
}

/** What the host page says about the visit, for either kind of submission. */
export function situation({ form, messages, settings, tag }: PanelInput): object {
  return {
    key: form?.key,
    formVersion: form?.version,
    locale: messages.locale,
    order: settings.context.order ?? tag.order,
    product: settings.context.product ?? tag.product,
    stage: settings.context.stage ?? tag.stage,
    customer: settings.identity,
  };
}

/** The input of `submitRating` for a draft; reasons belong to a low score only. */
export function ratingInput(draft: RatingDraft, input: PanelInput): { readonly id: string } {
  const question = input.form?.questions[0];
  const low = (draft.score ?? 0) <= (question?.lowUpTo ?? 0);
  return {
    ...situation(input),
    id: draft.id,
    ...{ question: question?.key, questionVersion: question?.version, score: draft.score },
    ...{ reasons: low ? draft.reasons : [], comment: draft.comment || undefined },
  };
}
