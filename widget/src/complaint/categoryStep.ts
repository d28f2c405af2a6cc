import { html, nothing, type TemplateResult } from 'lit';
import { labelOf } from '../language/labelOf.ts';
import { blame } from '../panel/field.ts';
import { type Choosable, findCategories } from './findCategories.ts';
import type { StepInput } from './steps.ts';

/** From how many categories on there is a search. */
const manyCategories = 12;

/** Enter leads to the first category that was found, and never chooses one by itself. */
function toFirst(event: KeyboardEvent): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const step = (event.currentTarget as Element).closest('.body');
  step?.querySelector<HTMLElement>('.row')?.focus();
}

function rowOf(name: string, { code, label, branch }: Choosable, chosen: boolean): TemplateResult {
  return html`<li>
    <button name=${name} value=${code} class="row" aria-current=${chosen} part="choice">
      <span>${label}${branch ? html` <span class="soft">${branch}</span>` : nothing}</span>
    </button>
  </li>`;
}

/** Everything that a complaint can be about: the second level, and the first where it has none. */
function choosable({ form, messages }: StepInput): Choosable[] {
  const label = (code: string) => labelOf(code, form, messages);
  const parents = new Set(form.categories.map(({ parent }) => parent));
  return form.categories
    .filter(({ code }) => !parents.has(code))
    .map(({ code, parent }) => ({ code, label: label(code), branch: parent ? label(parent) : '' }));
}

/**
 * The categories of one level as rows to press; pressing one leads on. On the first level words can be searched for in
 * all of them.
 */
export function categoryStep(step: StepInput, name: 'branch' | 'category'): TemplateResult {
  const { draft, form, messages, failure } = step;
  const query = name === 'branch' ? draft.query.trim() : '';
  const parent = name === 'branch' ? undefined : draft.branch;
  const level = form.categories.filter((category) => category.parent === parent);
  const found = query
    ? findCategories(query, choosable(step))
    : level.map(({ code }) => ({ code, label: labelOf(code, form, messages), branch: '' }));
  return html`
    ${blame('category', failure, messages)}
    ${
      name === 'branch' && form.categories.length >= manyCategories
        ? html`<div class="field">
            <label for="query">${messages.search}</label>
            <input id="query" name="query" type="search" .value=${draft.query} autocomplete="off" enterkeyhint="search"
              @keydown=${toFirst} part="input">
          </div>`
        : nothing
    }
    <p role="status" class="found">${query && found.length === 0 ? messages.noMatch : nothing}</p>
    <ul class="rows">
      ${found.map((one) => rowOf(query ? 'category' : name, one, draft[name] === one.code || draft.category === one.code))}
    </ul>
  `;
}
