import {
  checkEvidenceCount,
  type EvidenceOf,
  evidenceLimits,
  typesTaken,
} from '@hearback/schema/evidence/evidence';
import { type LitElement, nothing, type TemplateResult } from 'lit';
import { adoptInto } from '../guest/adoptInto.ts';
import { makeUuid } from '../guest/makeUuid.ts';
import { type FileMessages, fileLanguages } from '../language/fileWords.ts';
import { fill } from '../language/fill.ts';
import { withOverrides } from '../language/overrides.ts';
import type { Parcel } from '../outbox/parcel.ts';
import type { PanelInput } from '../panel/panelInput.ts';
import type { Failure } from '../send/answer.ts';
import { backoff } from '../send/backoff.ts';
import type { ChosenFile } from './chosenFile.ts';
import { evidenceStyles } from './evidence.styles.ts';
import { fileField, type RefusedFile } from './fileField.ts';
import { fileList } from './fileList.ts';
import { filesSent } from './filesSent.ts';
import { pictureOf } from './pictureOf.ts';
import { type FileOwner, fileFault, sendFile } from './sendFile.ts';
import { untilOnline } from './untilOnline.ts';

/** What files are for. */
type Kind = EvidenceOf['kind'];

const refusal = (code: string): Failure => ({ stored: false, code, path: 'files', retryable: false });

/** What is wrong with one file more; undefined where it is taken. */
function faultOf(file: File, count: number, kind: Kind): Failure | undefined {
  try {
    checkEvidenceCount(count);
  } catch {
    return refusal('TOO_MANY_FILES');
  }
  return file.size === 0 ? refusal('FILE_UNREADABLE') : fileFault(file, kind);
}

/** Photos and documents of a complaint, or photos of a rating: chosen before it is sent, sent once it is stored. */
export class Evidence {
  /** Why nothing moves on just now; it is tried again by itself. */
  waiting: Failure | undefined;
  /** Whether the device keeps what is not sent. */
  kept = false;
  readonly #host: LitElement;
  readonly #input: PanelInput;
  readonly #all: ChosenFile[];
  readonly #messages: FileMessages;
  readonly #kind: Kind;
  #refused: readonly RefusedFile[] = [];

  constructor(host: LitElement, input: PanelInput, files: ChosenFile[], messages: FileMessages, kind: Kind) {
    this.#host = host;
    this.#input = input;
    this.#all = files;
    this.#messages = messages;
    this.#kind = kind;
  }

  /** Those that are taken: a rating leaves the documents to the complaint that came of it. */
  get #files(): readonly ChosenFile[] {
    return this.#kind === 'RATING' ? this.#all.filter(({ picture }) => picture) : this.#all;
  }

  /** The field to choose them in. */
  field(): TemplateResult {
    const [files, refused, messages] = [this.#files, this.#refused, this.#messages];
    const types = typesTaken(this.#kind);
    return fileField({ files, refused, messages, types, pick: this.#pick, remove: this.#remove });
  }

  /** What was chosen, to be said back. */
  summary(): TemplateResult | undefined {
    return this.#files.length > 0 ? fileList(this.#files, this.#messages.locale) : undefined;
  }

  /** The heading over what was chosen. */
  get title(): string {
    return this.#messages.evidence;
  }

  /** What became of them; nothing where there are none. */
  sent(): TemplateResult | typeof nothing {
    return this.#files.length > 0 ? filesSent(this.#files, this, this.#messages) : nothing;
  }

  /** The same files under ids of their own, to be sent with something else too. */
  copies(): ChosenFile[] {
    return this.#all.map((one) => ({ ...one, id: makeUuid(), stored: false, failure: undefined }));
  }

  /** What they belong to, by the UUID of the submission. */
  #owner(id: string): FileOwner {
    const key = `${this.#input.form?.key}`;
    return this.#kind === 'RATING' ? { key, rating: id } : { key, complaint: id };
  }

  /** They as parcels, to be kept on the device along with the submission that has this UUID. */
  parcels(submission: string): readonly Parcel[] {
    return this.#files.map(({ id, file }) => ({
      name: 'addEvidence',
      content: { ...this.#owner(submission), id, file },
    }));
  }

  /**
   * Sends them, one after another and however long it takes, to a submission that is stored.
   *
   * @param name Receipt of the complaint, or UUID of the rating.
   * @param kept Whether the device keeps them meanwhile.
   */
  async send(name: string, kept: boolean): Promise<void> {
    this.kept = kept;
    const owner = this.#kind === 'RATING' ? this.#owner(name) : { receipt: name };
    const { forget } = await import('../send/sending.ts');
    for (const one of this.#files) {
      for (let attempt = 1; !one.stored && !one.failure; attempt += 1) {
        const failure = await sendFile(this.#input.base, owner, one.id, one.file);
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
      const failure = faultOf(file, this.#all.length, this.#kind);
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
    this.#all.push({ id: makeUuid(), file, picture, stored: false, failure: undefined });
  }

  readonly #remove = (one: ChosenFile): void => {
    this.#all.splice(this.#all.indexOf(one), 1);
    this.#refused = [];
    this.#host.requestUpdate();
    this.#host.querySelector<HTMLElement>('[name=files]')?.focus();
  };
}

/**
 * What draws and sends photos and documents. It is loaded when a complaint or a rating reaches them.
 *
 * @param files The chosen ones; they belong to the draft.
 * @param kind What they are for: of a rating only photos are taken.
 */
export async function evidence(
  host: LitElement,
  input: PanelInput,
  files: ChosenFile[],
  kind: Kind,
): Promise<Evidence> {
  const { words, photos } = await fileLanguages[input.messages.locale]();
  const said = kind === 'RATING' ? { ...words, ...photos } : words;
  const limits = { files: evidenceLimits.files, megabytes: evidenceLimits.bytes / 1_000_000 };
  const failures = Object.entries({ ...words.failures, ...said.failures }).map(([code, text]) => [
    code,
    fill(text, limits),
  ]);
  const messages = {
    ...{ ...input.messages, ...said, evidenceHint: fill(said.evidenceHint, limits) },
    failures: { ...input.messages.failures, ...Object.fromEntries(failures) },
  };
  adoptInto(host, evidenceStyles);
  return new Evidence(host, input, files, withOverrides(messages, input.options), kind);
}
