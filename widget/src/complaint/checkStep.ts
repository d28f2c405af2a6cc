import { html, type TemplateResult } from 'lit';
import { labelOf } from '../language/labelOf.ts';
import { steps } from './complaintDraft.ts';
import type { StepInput } from './steps.ts';

/**
 * Says back what was understood, for the visitor to confirm before anything is sent.
 *
 * @param change Leads to the step where a part can be changed.
 */
export function checkStep(
  { draft, form, messages, evidence }: StepInput,
  change: (step: number) => void,
): TemplateResult {
  const { anonymous, branch, category, name, email, phone, remedy, text, order, happenedOn } = draft;
  const about = [...new Set([branch, category])].map((code) => labelOf(code, form, messages)).join(' › ');
  const day = new Intl.DateTimeFormat(messages.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const facts = [order, happenedOn && day.format(new Date(happenedOn))].filter(Boolean).join(' · ');
  const contact = anonymous
    ? messages.anonymous
    : [name, email, phone].filter((line) => line.trim()).join(' · ');
  const files = evidence?.summary();
  const rows = [
    [messages.about, about, steps.branch],
    [messages.storyTitle, facts ? `${text}\n${facts}` : text, steps.story],
    ...(files ? [[evidence?.title ?? '', files, steps.story] as const] : []),
    [messages.remedy, remedy ? messages.remedies[remedy] : messages.notStated, steps.story],
    [messages.contactTitle, contact, steps.contact],
  ] as const;
  return html`
    <p class="soft">${messages.checkHint}</p>
    ${rows.map(
      ([label, value, step]) => html`<div class="fact">
        <dl>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </dl>
        <button type="button" class="link" aria-label=${`${messages.change}: ${label}`} @click=${() => change(step)}>
          ${messages.change}
        </button>
      </div>`,
    )}
  `;
}
