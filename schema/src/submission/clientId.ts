import { InvalidInput } from '../failure/failure.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The id that the client made for a submission, in lower case. With the merchant it is the primary key.
 *
 * @throws InvalidInput for a text that is no UUID.
 */
export function clientId(text: string, path = 'id'): string {
  if (!uuid.test(text)) throw new InvalidInput('INVALID', path, { expected: 'a UUID made by the client' });
  return text.toLowerCase();
}
