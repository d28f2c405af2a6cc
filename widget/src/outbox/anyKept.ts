import { database } from './parcel.ts';

/**
 * Whether something that was sent earlier still waits on the device. Looks without making a database.
 *
 * @throws Where the device keeps nothing.
 */
export async function anyKept(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === database);
}
