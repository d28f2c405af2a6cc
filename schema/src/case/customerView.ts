import type { ComplaintStep } from '../complaint/complaint.ts';
import type { Locale } from '../form/form.ts';
import { type CaseState, isEnded, isPaused } from './caseState.ts';
import { customerWordsEn } from './customerWords.en.ts';
import { customerWordsZhCN } from './customerWords.zh-CN.ts';
import { possibleSteps } from './possibleSteps.ts';

/** What a customer reads about their case. */
export interface CustomerWords {
  /** Where it stands, and what happens next. */
  readonly steps: Readonly<Record<ComplaintStep, { readonly now: string; readonly next: string }>>;
  /** Instead of where it stands once the words are erased. */
  readonly erased: string;
  /** Instead of what happens next while an answer of the customer is awaited. */
  readonly waitingForYou: string;
  /** Every reply thanks, apologises for the trouble and takes responsibility for handling it (R8). */
  readonly thanks: string;
  readonly apology: string;
  readonly responsibility: string;
  /** What happens next, and by when where that is known. */
  next(what: string, byWhen: string | null): string;
}

const words: Readonly<Record<Locale, CustomerWords>> = { en: customerWordsEn, 'zh-CN': customerWordsZhCN };

/** What a customer sees of their case, and can do. */
export interface CustomerView {
  readonly step: ComplaintStep;
  readonly now: string;
  readonly next: string;
  readonly waitingForYou: boolean;
  readonly canSendMessage: boolean;
  readonly canAddEvidence: boolean;
  readonly canWithdraw: boolean;
  /** Say whether the handling helped. */
  readonly canRate: boolean;
  readonly canReopen: boolean;
}

/** A case whose words were erased, as its customer sees it: nothing is left to do. */
export function erasedView({ step }: Pick<CaseState, 'step'>, locale: Locale): CustomerView {
  const nothing = { canSendMessage: false, canAddEvidence: false, canWithdraw: false };
  return {
    ...{ step, now: words[locale].erased, next: '', waitingForYou: false },
    ...{ ...nothing, canRate: false, canReopen: false },
  };
}

/** A case as its customer sees it: in plain words, without anything about the staff. */
export function customerView(state: CaseState, locale: Locale): CustomerView {
  const { steps, waitingForYou } = words[locale];
  const { now, next } = steps[state.step];
  const possible = possibleSteps(state);
  const paused = isPaused(state);
  return {
    step: state.step,
    now,
    next: paused ? waitingForYou : next,
    waitingForYou: paused,
    canSendMessage: !isEnded(state),
    canAddEvidence: !isEnded(state),
    canWithdraw: possible.includes('WITHDRAWN'),
    canRate: possible.includes('CALLED_BACK'),
    canReopen: possible.includes('REOPENED'),
  };
}

/**
 * A reply to a customer as R8 asks for: it thanks, apologises for the trouble whatever the validity, takes
 * responsibility for the handling, says what the merchant has to say, and what happens next and by when. Who is
 * liable is said nowhere.
 *
 * @param body What the merchant has to say.
 * @param byWhen The instant in words; null: not known.
 * @returns Paragraphs with a blank line between them.
 */
export function composeReply(body: string, state: CaseState, byWhen: string | null, locale: Locale): string {
  const { apology, next, responsibility, thanks } = words[locale];
  const space = locale === 'en' ? ' ' : '';
  const opening = [thanks, apology, responsibility].join(space);
  return [opening, body.trim(), next(customerView(state, locale).next, byWhen)]
    .filter((part) => part !== '')
    .join('\n\n');
}
