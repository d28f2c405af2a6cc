import type { FormModule } from '@hearback/schema/form/form';
import { languages } from '../language/languages.ts';
import { localeOf } from '../language/localeOf.ts';
import { withOverrides } from '../language/overrides.ts';
import { wantedBy } from '../language/wantedBy.ts';
import type { Settings } from '../loader/settings.ts';
import { HearbackPanel } from './panel.ts';

/**
 * Makes the panel of a widget, once its language is loaded. The loader calls it by position: this is the contract
 * between the two.
 *
 * @param widget The element around it.
 * @param base Address of the server, ending in a slash.
 */
export async function panelFor(
  widget: HTMLElement,
  { form, refusal }: FormModule,
  base: string,
  settings: Settings,
): Promise<HearbackPanel> {
  const options = widget.dataset;
  // The merchant's language where the visitor's is not spoken.
  const locale = localeOf([...wantedBy(widget), form?.merchant.locale]) ?? 'en';
  const language = await languages[locale]();
  const more = form?.rich && (await (await import('../questions/questions.ts')).questions(language, options));
  const panel = new HearbackPanel();
  const messages = withOverrides(language.messages, options);
  panel.input = { form, refusal, base, settings, options, ...language, messages, more };
  widget.shadowRoot?.append(panel);
  return panel;
}
