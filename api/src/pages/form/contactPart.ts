import { consent } from '@hearback/schema/form/consent';
import { flag, type Html, html } from '../html.ts';
import { blame, choices, described, field, invalid } from './fields.ts';
import type { FormView } from './formView.ts';

/** How to reach the visitor, with the text that is agreed to; or not at all. */
export function contactPart({ draft, words, locale, blames }: FormView): Html {
  const { form } = words;
  const ways = [
    ['no', form.contactMe],
    ['yes', form.anonymous],
  ] as const;
  const line = (part: 'email' | 'phone' | 'name', type: 'email' | 'tel' | 'text') => {
    const name = `contact.${part}` as const;
    const autocomplete = type === 'text' ? 'name' : type;
    return { name, type, autocomplete, label: form[part], value: draft[name] } as const;
  };
  return html`<fieldset><legend class="label">${form.contact}</legend>
${choices('anonymous', 'radio', ways, [draft.anonymous === 'yes' ? 'yes' : 'no'])}
<p class="unnamed soft">${form.anonymousHint}</p>
<div class="reach">
<div class="pair">${field({ ...line('email', 'email'), hint: form.emailHint }, blames, words)}
${field(line('phone', 'tel'), blames, words)}</div>
${field({ ...line('name', 'text'), optional: true }, blames, words)}
<div><label class="agree"><input type="checkbox" id="agreed" name="agreed" value="yes"${flag('checked', draft.agreed !== '')}${described('agreed', false, blames)}${invalid('agreed', blames)}><span>${consent.text[locale]} <b>${form.agree}</b></span></label>
${blame('agreed', blames)}</div>
</div></fieldset>`;
}
