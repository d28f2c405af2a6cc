/** The id of a message as the API shows it: merchant and cause in one opaque word. */
export function messageId(merchantId: string, id: string): string {
  return `msg_${merchantId.slice(4)}_${btoa(id).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/**
 * What the id of a message names.
 *
 * @returns Null for a text that is no such id.
 */
export function parseMessageId(text: string): { readonly merchantId: string; readonly id: string } | null {
  const [, merchant, word] = /^msg_([0-9a-z]{10})_([\w-]{1,400})$/.exec(text) ?? [];
  if (merchant === undefined || word === undefined || word.length % 4 === 1) return null;
  const id = atob(word.replaceAll('-', '+').replaceAll('_', '/'));
  // Only printable ASCII stands in the ids of messages; anything else was made up.
  return /^[ -~]+$/.test(id) ? { merchantId: `mer_${merchant}`, id } : null;
}
