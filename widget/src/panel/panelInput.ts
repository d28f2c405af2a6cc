import type { FormModule } from '@hearback/schema/form/form';
import type { Language } from '../language/messages.ts';
import type { Settings } from '../loader/settings.ts';

/** What the panel is drawn from. */
export interface PanelInput extends FormModule, Language {
  /** Address of the server, ending in a slash. */
  readonly base: string;
  readonly settings: Settings;
  /** The element's `data-*` attributes. */
  readonly options: DOMStringMap;
}
