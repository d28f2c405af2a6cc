/** Kinds of things whose id names the merchant, so that one read finds them. */
export type PublicIdPrefix = 'rat' | 'cmp' | 'evd' | 'prb' | 'fol' | 'con';

/**
 * The id of a submission as the API shows it: prefix, merchant and the client's UUID in one opaque word.
 */
export function publicId(prefix: PublicIdPrefix, merchantId: string, id: string): string {
  return `${prefix}_${merchantId.slice(4)}_${id.replaceAll('-', '')}`;
}

/**
 * What an id of the API names.
 *
 * @returns Null for a text that is no such id.
 */
export function parsePublicId(
  prefix: PublicIdPrefix,
  text: string,
): { readonly merchantId: string; readonly id: string } | null {
  const match =
    /^([a-z]{3})_([0-9a-z]{10})_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/.exec(
      text,
    );
  if (match === null || match[1] !== prefix) return null;
  return { merchantId: `mer_${match[2]}`, id: match.slice(3).join('-') };
}
