import { database } from './parcel.ts';

/**
 * Whether something that was sent earlier still waits on the device. Looks without making a database.
 *
 * @throws Where the device keeps nothing.
 */
export async function anyKept(): Promise<boolean> {
  // Chromium rejects this promise twice where a sandbox took the page's origin, and the second cannot be caught.
  if (origin === 'null') return false;
  return (await indexedDB.databases()).some(({ name }) => name === database);
}
