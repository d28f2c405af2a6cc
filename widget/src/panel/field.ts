import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../language/counted.ts';
import type { Messages } from '../language/messages.ts';
import { sentenceFor } from '../language/sentenceFor.ts';
import type { Failure } from '../send/answer.ts';

/** A field of a form. */
export interface Field {
  /** Name of the field and of the failure's path that blames it. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Most characters (code points) that are taken; the rest is never cut off, but said. */
  readonly max: number;
  readonly hint?: string;
  readonly optional?: boolean;
  /** Type of the input; `text` over several lines by default. */
  readonly type?: 'text' | 'email' | 'tel' | 'date';
  readonly autocomplete?: 'name' | 'email' | 'tel' | 'off';
}

/** The sentence for a field that is to blame, announced with the field. */
export function blame(
  name: string,
  failure: Failure | undefined,
  messages: Messages,
): TemplateResult | typeof nothing {
  if (failure?.path !== name) return nothing;
  return html`<p class="blame" id=${`${name}-blame`} part="error">${sentenceFor(failure, messages)}</p>`;
}

/** A labelled field with its hint, what is left of its length when it gets short, and what is wrong with it. */
export function field(
  { name, label, value, max, hint, optional, type, autocomplete = 'off' }: Field,
  failure: Failure | undefined,
  messages: Messages,
): TemplateResult {
  const left = max - [...value].length;
  const wrong = failure?.path === name;
  const described = `${name}-hint${wrong ? ` ${name}-blame` : ''}`;
  return html`
    <div class="field">
      <label for=${name}>${label}${optional ? html` <span class="soft">(${messages.optional})</span>` : nothing}</label>
      ${
        type
          ? html`<input id=${name} name=${name} type=${type} .value=${value} autocomplete=${autocomplete}
              aria-describedby=${described} aria-invalid=${wrong} part="input">`
          : html`<textarea id=${name} name=${name} rows="3" .value=${value} autocomplete="off"
              aria-describedby=${described} aria-invalid=${wrong} part="input"></textarea>`
      }
      <p class="soft" id=${`${name}-hint`}>${left < max / 10 ? counted(messages.left, left, messages.locale) : hint}</p>
      ${blame(name, failure, messages)}
    </div>
  `;
}
