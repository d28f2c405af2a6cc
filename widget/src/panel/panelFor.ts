import type { FormModule } from '@hearback/schema/form/form';
import { languages } from '../language/languages.ts';
import { withOverrides } from '../language/overrides.ts';
import type { WidgetLocale } from '../language/widgetLocale.ts';
import { HearbackPanel } from './panel.ts';
import type { PanelInput } from './panelInput.ts';

/** What the loader hands over: the contract between the two. */
export interface Handover extends FormModule, Pick<PanelInput, 'base' | 'settings' | 'options'> {
  /** The visitor's language; undefined: the merchant's. */
  readonly locale: WidgetLocale | undefined;
}

/** Makes the panel, once its language is loaded. */
export async function panelFor({ locale, ...handover }: Handover): Promise<HearbackPanel> {
  const language = await languages[locale ?? handover.form?.merchant.locale ?? 'en']();
  const { form, options } = handover;
  const more = form?.rich && (await (await import('../questions/questions.ts')).questions(language, options));
  const panel = new HearbackPanel();
  const messages = withOverrides(language.messages, options);
  panel.input = { ...handover, ...language, messages, more };
  return panel;
}
