import { checkEvidenceCount, evidenceLimits } from '@hearback/schema/evidence/evidence';
import type { LitElement, TemplateResult } from 'lit';
import type { ComplaintPanelInput } from '../complaint/complaintInput.ts';
import { adoptInto } from '../guest/adoptInto.ts';
import { makeUuid } from '../guest/makeUuid.ts';
import { type FileMessages, fileLanguages } from '../language/fileWords.ts';
import { fill } from '../language/fill.ts';
import { withOverrides } from '../language/overrides.ts';
import type { Parcel } from '../outbox/parcel.ts';
import type { Failure } from '../send/answer.ts';
import { backoff } from '../send/backoff.ts';
import type { ChosenFile } from './chosenFile.ts';
import { evidenceStyles } from './evidence.styles.ts';
import { fileField, type RefusedFile } from './fileField.ts';
import { fileList } from './fileList.ts';
import { filesSent } from './filesSent.ts';
import { pictureOf } from './pictureOf.ts';
import { fileFault, sendFile } from './sendFile.ts';
import { untilOnline } from './untilOnline.ts';

const refusal = (code: string): Failure => ({ stored: false, code, path: 'files', retryable: false });

/** What is wrong with one file more; undefined where it is taken. */
function faultOf(file: File, count: number): Failure | undefined {
  try {
    checkEvidenceCount(count);
  } catch {
    return refusal('TOO_MANY_FILES');
  }
  return file.size === 0 ? refusal('FILE_UNREADABLE') : fileFault(file);
}

/** Photos and documents of a complaint: chosen before it is sent, sent once it is stored. */
export class Evidence {
  /** Why nothing moves on just now; it is tried again by itself. */
  waiting: Failure | undefined;
  /** Whether the device keeps what is not sent. */
  kept = false;
  readonly #host: LitElement;
  readonly #input: ComplaintPanelInput;
  readonly #files: ChosenFile[];
  readonly #messages: FileMessages;
  #refused: readonly RefusedFile[] = [];

  constructor(host: LitElement, input: ComplaintPanelInput, files: ChosenFile[], messages: FileMessages) {
    this.#host = host;
    this.#input = input;
    this.#files = files;
    this.#messages = messages;
  }

  /** The field to choose them in. */
  field(): TemplateResult {
    const [files, refused, messages] = [this.#files, this.#refused, this.#messages];
    return fileField({ files, refused, messages, pick: this.#pick, remove: this.#remove });
  }

  /** What was chosen, to be said back. */
  summary(): TemplateResult | undefined {
    return this.#files.length > 0 ? fileList(this.#files, this.#messages.locale) : undefined;
  }

  /** The heading over what was chosen. */
  get title(): string {
    return this.#messages.evidence;
  }

  /** What became of them. */
  sent(): TemplateResult {
    return filesSent(this.#files, this, this.#messages);
  }

  /** They as parcels, to be kept on the device along with their complaint. */
  parcels(complaint: string): readonly Parcel[] {
    const key = this.#input.form?.key;
    return this.#files.map(({ id, file }) => ({
      name: 'addEvidence',
      content: { id, file, complaint, key },
    }));
  }

  /**
   * Sends them, one after another and however long it takes, to a complaint that is stored.
   *
   * @param kept Whether the device keeps them meanwhile.
   */
  async send(receipt: string, kept: boolean): Promise<void> {
    this.kept = kept;
    const { forget } = await import('../send/sending.ts');
    for (const one of this.#files) {
      for (let attempt = 1; !one.stored && !one.failure; attempt += 1) {
        const failure = await sendFile(this.#input.base, { receipt }, one.id, one.file);
        one.stored = !failure;
        this.waiting = failure?.retryable ? failure : undefined;
        if (failure && !failure.retryable) one.failure = failure;
        this.#host.requestUpdate();
        if (this.waiting) await untilOnline(backoff(attempt, Math.random(), failure?.retryAfter));
      }
      if (kept) await forget(one.id).catch(() => {});
    }
  }

  readonly #pick = async ({ target }: Event): Promise<void> => {
    const input = target as HTMLInputElement;
    const picked = [...(input.files ?? [])];
    // The same file can be chosen again once it was removed.
    input.value = '';
    const refused: RefusedFile[] = [];
    for (const file of picked) {
      const failure = faultOf(file, this.#files.length);
      if (failure) refused.push({ name: file.name, failure });
      else
        await this.#add(file).catch(() =>
          refused.push({ name: file.name, failure: refusal('FILE_UNREADABLE') }),
        );
    }
    this.#refused = refused;
    this.#host.requestUpdate();
  };

  async #add(file: File): Promise<void> {
    const picture = await pictureOf(file);
    this.#files.push({ id: makeUuid(), file, picture, stored: false, failure: undefined });
  }

  readonly #remove = (one: ChosenFile): void => {
    this.#files.splice(this.#files.indexOf(one), 1);
    this.#refused = [];
    this.#host.requestUpdate();
    this.#host.querySelector<HTMLElement>('[name=files]')?.focus();
  };
}

/**
 * What draws and sends photos and documents. It is loaded when a complaint reaches them.
 *
 * @param files The chosen ones; they belong to the draft.
 */
export async function evidence(
  host: LitElement,
  input: ComplaintPanelInput,
  files: ChosenFile[],
): Promise<Evidence> {
  const { words } = await fileLanguages[input.messages.locale]();
  const limits = { files: evidenceLimits.files, megabytes: evidenceLimits.bytes / 1_000_000 };
  const failures = Object.entries(words.failures).map(([code, text]) => [code, fill(text, limits)]);
  const messages = {
    ...{ ...input.messages, ...words, evidenceHint: fill(words.evidenceHint, limits) },
    failures: { ...input.messages.failures, ...Object.fromEntries(failures) },
  };
  adoptInto(host, evidenceStyles);
  return new Evidence(host, input, files, withOverrides(messages, input.options));
}
