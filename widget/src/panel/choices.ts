import { html, nothing, type TemplateResult } from 'lit';

/** One of several choices: its value and the label that is shown. */
export type Choice = readonly [value: string, label: string];

/**
 * A group of choices as native radio buttons or check boxes.
 *
 * @param name Name of the inputs and of the failure's path that blames them.
 * @param legend Label of the group; an element, so that it can be a heading.
 * @param several Whether more than one can be chosen.
 * @param chosen Values that are chosen.
 * @param blame What is wrong, or nothing.
 */
export function choices(
  name: string,
  legend: unknown,
  several: boolean,
  all: readonly Choice[],
  chosen: readonly string[],
  blame: unknown = nothing,
): TemplateResult {
  return html`
    <fieldset aria-describedby=${blame === nothing ? nothing : `${name}-blame`} part="group">
      <legend>${legend}</legend>
      <div class="choices">
        ${all.map(
          ([value, label]) => html`<label class="choice" part="choice">
            <input type=${several ? 'checkbox' : 'radio'} name=${name} value=${value}
              .checked=${chosen.includes(value)}><span>${label}</span>
          </label>`,
        )}
      </div>
      ${blame}
    </fieldset>
  `;
}
