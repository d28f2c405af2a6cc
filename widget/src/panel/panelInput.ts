import type { FormModule } from '@hearback/schema/form/form';
import type { TemplateResult } from 'lit';
import type { Language } from '../language/messages.ts';
import type { Settings } from '../loader/settings.ts';
import type { RateInput } from './rateView.ts';

/** What the panel is drawn from. */
export interface PanelInput extends FormModule, Language {
  /** Address of the server, ending in a slash. */
  readonly base: string;
  readonly settings: Settings;
  /** The element's `data-*` attributes. */
  readonly options: DOMStringMap;
  /** What draws a form that asks more than five stars. */
  readonly more?:
    | {
        /** Adds its styles to the shadow root of the panel. */
        readonly adopt: (panel: Element) => void;
        readonly view: (rate: RateInput) => TemplateResult;
      }
    | undefined;
}
