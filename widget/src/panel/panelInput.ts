import type { FormRefusal, WidgetForm } from '@hearback/schema/form/form';
import type { Messages } from '../language/messages.ts';
import type { Settings } from '../loader/settings.ts';

/** What the loader hands to the panel: the contract between the two. */
export interface PanelInput {
  /** Address of the server, ending in a slash. */
  readonly base: string;
  readonly form: WidgetForm | null;
  readonly refusal: FormRefusal | null;
  readonly messages: Messages;
  readonly settings: Settings;
  /** Whether the panel stands in the page instead of over it. */
  readonly inline: boolean;
  /** The element's `data-*` attributes. */
  readonly tag: DOMStringMap;
}
