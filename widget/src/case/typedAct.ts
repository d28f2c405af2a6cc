import type { CaseWords } from '../language/caseWords.ts';
import type { Failure } from '../send/answer.ts';
import type { CaseAct } from './caseActs.ts';

/** What was typed, by act and name of the field: `message.text`. */
type Typed = ReadonlyMap<string, string>;

/** The words of an act as the server takes them. */
type Words = Readonly<Record<string, string | boolean | undefined>>;

/** What was typed for an act, as the server takes it. */
export function actOf(act: CaseAct, typed: Typed): Words {
  const said = (name: string) => typed.get(`${act}.${name}`)?.trim() || undefined;
  switch (act) {
    case 'message':
      return { text: said('text') };
    case 'rate': {
      const outcome = said('outcome');
      return {
        satisfied: outcome && outcome === 'SATISFIED',
        handledWell: said('handledWell'),
        handledBadly: said('handledBadly'),
      };
    }
    case 'reopen':
    case 'withdraw':
      return { reason: said('reason') };
    case 'file':
      return {};
  }
}

/** What is missing in an act; undefined: nothing. */
export function faultOf(act: CaseAct, { reason, satisfied, text }: Words): Failure | undefined {
  const fault = (code: string, path: string): Failure => ({ stored: false, code, path, retryable: false });
  if (act === 'message' && text === undefined) return fault('TEXT_MISSING', 'text');
  if (act === 'rate' && satisfied === undefined) return fault('OUTCOME_MISSING', 'outcome');
  if (act === 'reopen' && reason === undefined) return fault('REASON_MISSING', 'reason');
  return undefined;
}

/** What is said once an act has arrived. */
export function doneText(act: CaseAct, typed: Typed, { done }: CaseWords): string {
  switch (act) {
    case 'rate':
      return typed.get('rate.outcome') === 'SATISFIED' ? done.satisfied : done.reopened;
    case 'reopen':
      return done.reopened;
    case 'withdraw':
      return done.withdrawn;
    default:
      return done[act];
  }
}
