import { adoptInto } from '../guest/adoptInto.ts';
import type { Language } from '../language/messages.ts';
import { withOverrides } from '../language/overrides.ts';
import type { PanelInput } from '../panel/panelInput.ts';
import { questionStyles } from './questions.styles.ts';
import { questionsView } from './questionsView.ts';

/**
 * What draws a rating that asks more than five stars. It is loaded with the form, before the panel opens, and only
 * where a form needs it.
 *
 * @param options The element's `data-*` attributes.
 */
export async function questions(
  { messages, questionWords }: Language,
  options: DOMStringMap,
): Promise<NonNullable<PanelInput['more']>> {
  const { words } = await questionWords();
  const all = withOverrides({ ...messages, ...words }, options);
  return {
    adopt: (panel) => adoptInto(panel, questionStyles),
    view: (rate) => questionsView(rate, all),
  };
}
