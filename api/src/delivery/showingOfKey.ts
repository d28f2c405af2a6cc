import { showingWords } from '@hearback/schema/form/showing';
import type { Ports } from '@hearback/schema/ports';

/**
 * When the widget of a publishable key shows, as `data-when` of the tag writes it.
 *
 * @returns Empty where it shows at once, and for a key that is unknown or revoked.
 */
export async function showingOfKey(text: string, { setups, merchants }: Ports): Promise<string> {
  const setup = await setups.ofKey(text);
  if (setup === null || setup.key.revokedAt !== null) return '';
  return showingWords(await merchants.showing(setup.merchant.id));
}
