import { flag, type Html, html } from '../html.ts';
import type { PageWords } from '../words.ts';

/** Sentences about fields that are to be corrected, by name. */
export type Blames = ReadonlyMap<string, string>;

/** A field with one line, or with several where it has no type. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'number';
  readonly autocomplete?: 'name' | 'email' | 'tel';
}

/** The sentence about a field, where there is one. */
export function blame(name: string, blames: Blames): Html | null {
  const sentence = blames.get(name);
  return sentence === undefined
    ? null
    : html`<p class="blame" id="${name}-blame"><span>${sentence}</span></p>`;
}

/** What a field or a group is described by: its hint and what is wrong with it. */
export function described(name: string, hint: boolean, blames: Blames): Html | null {
  const ids = [...(hint ? [`${name}-hint`] : []), ...(blames.has(name) ? [`${name}-blame`] : [])];
  return ids.length === 0 ? null : html` aria-describedby="${ids.join(' ')}"`;
}

/** `aria-invalid` of a field that is to be corrected. */
export function invalid(name: string, blames: Blames): Html | null {
  return blames.has(name) ? html` aria-invalid="true"` : null;
}

function labelOf(name: string, label: string, optional: boolean, words: PageWords): Html {
  const mark = optional ? html`${words.space}<span class="soft">${words.optional}</span>` : null;
  return html`<label class="label" for="${name}">${label}${mark}</label>`;
}

/** A labelled field with its hint and what is wrong with it. Nothing typed is ever cut off by the browser. */
export function field(field: Field, blames: Blames, words: PageWords): Html {
  const { name, label, value, hint, optional = false, type, autocomplete = 'off' } = field;
  const said = html`id="${name}" name="${name}" autocomplete="${autocomplete}"${described(name, hint !== undefined, blames)}${invalid(name, blames)}`;
  return html`<div class="field">${labelOf(name, label, optional, words)}
${
  type
    ? html`<input type="${type}" value="${value}" ${said}>`
    : // The first line end in a text area is left out by browsers: the one here, not the visitor's.
      html`<textarea rows="4" ${said}>\n${value}</textarea>`
}
${hint === undefined ? null : html`<p class="soft" id="${name}-hint">${hint}</p>`}${blame(name, blames)}</div>`;
}

/** A value and its label. */
export type Choice = readonly [value: string, label: string];

/** Choices of a list, alone or under the name of their group. */
export type ChoiceGroup = { readonly label: string | null; readonly choices: readonly Choice[] };

/** A labelled list to choose one from; the empty value stands first. */
export function select(
  list: {
    name: string;
    label: string;
    value: string;
    empty: string;
    groups: readonly ChoiceGroup[];
    optional?: boolean;
  },
  blames: Blames,
  words: PageWords,
): Html {
  const { name, label, value, empty, groups, optional = false } = list;
  const option = ([code, text]: Choice) =>
    html`<option value="${code}"${flag('selected', code === value)}>${text}</option>`;
  const options = groups.map((group) =>
    group.label === null
      ? group.choices.map(option)
      : html`<optgroup label="${group.label}">${group.choices.map(option)}</optgroup>`,
  );
  return html`<div class="field">${labelOf(name, label, optional, words)}
<select id="${name}" name="${name}"${described(name, false, blames)}${invalid(name, blames)}><option value="">${empty}</option>${options}</select>
${blame(name, blames)}</div>`;
}

/** Choices as radio buttons, or as check boxes where several can be chosen. */
export function choices(
  name: string,
  type: 'radio' | 'checkbox',
  all: readonly Choice[],
  chosen: readonly string[],
): Html {
  return html`<div class="choices">${all.map(
    ([value, label], index) =>
      html`<label class="choice"><input type="${type}" name="${name}" value="${value}"${
        index === 0 && html` id="${name}"`
      }${flag('checked', chosen.includes(value))}><span>${label}</span></label>`,
  )}</div>`;
}
