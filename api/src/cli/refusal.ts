import { Failure } from '@hearback/schema/failure/failure';
import { failureMessage } from '@hearback/schema/failure/messages';
import { ImportRefused } from '@hearback/schema/import/importRefused';
import { CommanderError } from 'commander';
import { refusalSentences } from './messages.ts';

/** Why a command did not do what it was asked to. */
export interface Refusal {
  /** A word that programs can rely on. */
  readonly code: string;
  /** What happened and what to do, in one line. */
  readonly message: string;
  /** The option, field or setting that is to blame; absent where there is none. */
  readonly path?: string;
}

/** Errors of ours whose message is written for the operator. */
const spoken: Readonly<Record<string, string>> = {
  InvalidSetting: 'INVALID_SETTING',
  DatabaseUnusable: 'DATABASE_UNUSABLE',
  DatabaseBusy: 'DATABASE_BUSY',
  CannotListen: 'CANNOT_LISTEN',
};

/** An error as the command line answers it. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Failure) {
    return { code: error.code, message: failureMessage(error, 'en'), path: error.path };
  }
  if (error instanceof ImportRefused) {
    return { code: error.code, message: refusalSentences[error.code](error.details), path: error.path };
  }
  if (error instanceof CommanderError) {
    return { code: 'USAGE', message: error.message.replace(/^error: /, '').replaceAll(/\s*\n\s*/g, ' ') };
  }
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { code: spoken[name] ?? 'UNEXPECTED', message: message.replaceAll(/\s*\n\s*/g, ' ') };
}
