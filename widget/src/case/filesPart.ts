import { evidenceLimits, evidenceTypes } from '@hearback/schema/evidence/evidence';
import { html, nothing, type TemplateResult } from 'lit';
import { fileSize } from '../evidence/fileSize.ts';
import { fill } from '../language/fill.ts';
import { blame } from '../panel/field.ts';
import type { CaseInput } from './caseInput.ts';
import { caseNote } from './caseNote.ts';
import type { CaseFile } from './caseStatus.ts';

/** Kind and size of a file, for example `JPEG, 1.2 MB`. */
function about({ size, type }: CaseFile, locale: string): string {
  return `${type.split('/')[1]?.toUpperCase()}, ${fileSize(size, locale)}`;
}

function fileList({ base, status, words }: CaseInput): TemplateResult | typeof nothing {
  const { evidence, receipt } = status;
  if (evidence.length === 0) return nothing;
  return html`
    <ul class="files">
      ${evidence.map((file, index) => {
        const name = file.type.startsWith('image/') ? words.photo : words.document;
        return html`<li>
          <a href=${`${base}evidence/${file.id}?receipt=${receipt}`} target="_blank" rel="noopener noreferrer" part="link">${fill(name, { number: index + 1 })}</a>
          <span class="soft">${about(file, words.locale)}</span>
        </li>`;
      })}
    </ul>
  `;
}

/** The field that takes a file: it is sent as soon as it is chosen. */
function fileField(input: CaseInput): TemplateResult | typeof nothing {
  const { delivery, pick, status, words } = input;
  if (!status.canAddEvidence) return nothing;
  const busy = delivery.state !== 'idle';
  const mine = delivery.act === 'file';
  const failure = mine && !delivery.failure?.retryable ? delivery.failure : undefined;
  const limits = { files: evidenceLimits.files, megabytes: evidenceLimits.bytes / 1_000_000 };
  return html`
    <div class="field">
      <label class="pick">
        <input type="file" name="file" multiple accept=${evidenceTypes.join()} @change=${pick}
          @click=${(event: Event) => busy && event.preventDefault()}
          aria-describedby=${`file-hint${failure ? ' file-blame' : ''}`} aria-invalid=${failure?.path === 'file'} part="input">
        <span>${mine && busy ? words.sending : words.addFile}</span>
      </label>
      <p class="soft" id="file-hint">${fill(words.evidenceHint, limits)}</p>
      ${blame('file', failure, words)}
    </div>
  `;
}

/** Photos and documents of a case, each leading to itself, and the way to add one. */
export function filesPart(input: CaseInput): TemplateResult | typeof nothing {
  const { status, words } = input;
  if (!status.canAddEvidence && status.evidence.length === 0) return nothing;
  return html`
    <section aria-labelledby="files">
      <h3 id="files">${words.evidence}</h3>
      ${fileList(input)}
      ${fileField(input)}
      ${caseNote('file', input, ['file'])}
    </section>
  `;
}
