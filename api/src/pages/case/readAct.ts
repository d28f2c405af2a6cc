import type { IncomingMessage } from 'node:http';
import type { CaseCommand } from '@hearback/schema/case/command';
import { maybe, words } from '@hearback/schema/case/words';
import { InvalidInput } from '@hearback/schema/failure/failure';
import { readFileForm } from '../readFileForm.ts';

/** What the holder of a receipt can do on the page of the case. */
export const caseActs = ['message', 'rate', 'reopen', 'withdraw', 'evidence'] as const;

/** What the holder of a receipt can do on the page of the case. */
export type CaseAct = (typeof caseActs)[number];

/** A form of the page, as it was sent. */
export interface SentAct {
  readonly act: CaseAct;
  /** UUID of the form: the same form again does nothing more. */
  readonly id: string;
  /** What was typed, by name of its field. */
  readonly typed: ReadonlyMap<string, string>;
  /** Null: none was chosen. */
  readonly file: Uint8Array | null;
}

/**
 * Reads a form of the page of a case.
 *
 * @throws InvalidInput for a body that is no form, is too large, or says nothing that can be done.
 */
export async function readAct(request: IncomingMessage): Promise<SentAct> {
  const { typed, file } = await readFileForm(request);
  const act = caseActs.find((each) => each === typed.get('act'));
  if (act === undefined) throw new InvalidInput('INVALID', 'act', { expected: caseActs.join(', ') });
  return { act, id: typed.get('id') ?? '', typed, file };
}

/**
 * What a form does to the case.
 *
 * @throws InvalidInput naming the field that is missing or too long.
 */
export function commandOf({ act, typed }: SentAct): CaseCommand {
  const text = (name: string) => typed.get(name)?.replaceAll('\r\n', '\n') ?? '';
  switch (act) {
    case 'message':
      return { type: 'sendMessage', input: { text: words(text('text')) } };
    case 'reopen':
      return { type: 'reopen', input: { reason: words(text('reason'), 'reason') } };
    case 'withdraw':
      return { type: 'withdraw', input: maybe('reason', text('withdrawal')) };
    case 'rate': {
      const outcome = (['SATISFIED', 'DISSATISFIED'] as const).find((each) => each === typed.get('outcome'));
      if (outcome === undefined) throw new InvalidInput('REQUIRED', 'outcome');
      const said = {
        ...maybe('handledWell', text('handledWell')),
        ...maybe('handledBadly', text('handledBadly')),
      };
      return { type: 'recordCallback', input: { outcome, ...said } };
    }
    case 'evidence':
      throw new InvalidInput('REQUIRED', 'file');
  }
}
