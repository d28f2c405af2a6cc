import type { WidgetForm } from '@hearback/schema/form/form';
import type { ComplaintWords } from './complaintWords.ts';
import type { Messages } from './messages.ts';

/**
 * The label of a category: the merchant's own, else the language file's.
 *
 * @param code For example `SERVICE.WAIT`; a label of the second level needs the words of a complaint.
 */
export function labelOf(
  code: string,
  form: WidgetForm,
  { branches, leaves }: Messages & Partial<ComplaintWords>,
): string {
  const own = form.categories.find((category) => category.code === code)?.label;
  const [branch = '', leaf = ''] = code.split('.');
  return own ?? (leaf ? leaves?.[branch]?.[leaf] : branches[branch]) ?? code;
}
