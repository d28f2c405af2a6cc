import { html, nothing, type TemplateResult } from 'lit';
import type { FileMessages } from '../language/fileWords.ts';
import { sentenceFor } from '../language/sentenceFor.ts';
import type { Failure } from '../send/answer.ts';
import type { ChosenFile } from './chosenFile.ts';
import { fileList } from './fileList.ts';

/** A file that is not taken, by its name, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly failure: Failure;
}

/** What the field is drawn from. */
export interface FileFieldInput {
  readonly files: readonly ChosenFile[];
  readonly refused: readonly RefusedFile[];
  readonly messages: FileMessages;
  /** Types that are taken. */
  readonly types: readonly string[];
  readonly pick: (event: Event) => void;
  readonly remove: (file: ChosenFile) => void;
}

const plus = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5v14M5 12h14"/></svg>`;
const camera = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3.5 7.5h4L9 5h6l1.5 2.5h4V19h-17z"/><circle cx="12" cy="13" r="3.2"/></svg>`;

/** Names of files that are not taken, and why; announced with the field. */
function blames(refused: readonly RefusedFile[], messages: FileMessages): TemplateResult {
  return html`<div role="alert" id="files-blame">${refused.map(
    ({ name, failure }) =>
      html`<p class="blame" part="error"><bdi>${name}</bdi>: ${sentenceFor(failure, messages)}</p>`,
  )}</div>`;
}

/** The field for photos and documents: from the files of a device, or straight from the camera of a phone. */
export function fileField({ files, refused, messages, types, pick, remove }: FileFieldInput): TemplateResult {
  const invalid = refused.length > 0;
  const described = 'files-hint files-blame';
  return html`
    <fieldset class="field" part="group" @input=${(event: Event) => event.stopPropagation()}>
      <legend>${messages.evidence} <span class="soft">(${messages.optional})</span></legend>
      ${fileList(
        files,
        messages.locale,
        (
          one,
        ) => html`<button type="button" class="away" part="remove" aria-label=${`${messages.remove}: ${one.file.name}`}
            @click=${() => remove(one)}></button>`,
      )}
      <div class="picks">
        <label class="pick"><input type="file" name="files" multiple accept=${types.join()} @change=${pick}
          aria-describedby=${described} aria-invalid=${invalid || nothing}>${plus}<span>${messages.addFile}</span></label>
        <label class="pick camera"><input type="file" name="camera" accept="image/*" capture="environment" @change=${pick}
          aria-describedby=${described}>${camera}<span>${messages.takePhoto}</span></label>
      </div>
      <p class="soft" id="files-hint">${messages.evidenceHint}</p>
      ${blames(refused, messages)}
    </fieldset>
  `;
}
