/** Where a rating or a complaint came from (rules.md, R1). */
export const channels = [
  'WIDGET',
  'QR_CODE',
  'API',
  'IMPORT',
  'WEB',
  'EMAIL',
  'SMS',
  'APP',
  'PHONE',
  'COUNTER',
  'LETTER',
  'FAX',
  'SOCIAL_MEDIA',
  'MEDIA',
  'COMPLAINT_BOOK',
  'KIOSK',
  'STAFF_VISIT',
  'SAMPLED_SURVEY',
  'MYSTERY_VISIT',
  'REFERRAL',
] as const;

/** Where a rating or a complaint came from. */
export type Channel = (typeof channels)[number];

const words = new Map<string, Channel>([
  ...channels.map((channel) => [channel, channel] as const),
  ['POSTAL_MAIL', 'LETTER'],
  ['MAIL', 'LETTER'],
  ['POST', 'LETTER'],
  ['E_MAIL', 'EMAIL'],
  ['QR', 'QR_CODE'],
  ['TELEPHONE', 'PHONE'],
  ['ONLINE', 'WEB'],
]);

/**
 * The channel that a word of an imported file names.
 *
 * @returns Undefined for a word that names none.
 */
export function channelOf(word: string): Channel | undefined {
  return words.get(word.trim().toUpperCase().replaceAll(/[ -]/g, '_'));
}
