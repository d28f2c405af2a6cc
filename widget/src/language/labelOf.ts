import type { WidgetForm } from '@hearback/schema/form/form';
import type { Messages } from './messages.ts';

/**
 * The label of a category: the merchant's own, else the language file's.
 *
 * @param code For example `SERVICE.WAIT`.
 */
export function labelOf(code: string, form: WidgetForm, messages: Messages): string {
  const own = form.categories.find((category) => category.code === code)?.label;
  const [branch = '', leaf = ''] = code.split('.');
  return own ?? messages.categories[branch]?.[leaf] ?? code;
}
