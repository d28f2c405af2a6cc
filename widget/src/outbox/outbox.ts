import { database, type Parcel } from './parcel.ts';
import { put, remove } from './store.ts';

/** Lets go of a parcel that this page delivers, by id. */
const held = new Map<string, () => void>();

/**
 * Does something as the only tab that delivers a parcel.
 *
 * @param ifAvailable Do nothing where another tab delivers it; default: wait until that tab is done, or closed.
 * @returns Whether it was done.
 */
export async function asDeliverer(
  id: string,
  act: () => Promise<void>,
  ifAvailable = false,
): Promise<boolean> {
  const once = async (lock: unknown): Promise<boolean> => {
    if (lock) await act();
    return !!lock;
  };
  const { locks } = navigator as { readonly locks?: LockManager };
  // Without locks two tabs may send the same: the server stores it once, by its id.
  return locks ? locks.request(`${database} ${id}`, { ifAvailable }, once) : once(true);
}

/**
 * Keeps parcels on the device while this page delivers them; another page goes on when this one is closed.
 *
 * @param base Address of the server, ending in a slash.
 * @returns Whether it keeps all of them; false: files were more than it has room for.
 * @throws Where the device keeps nothing.
 */
export async function keep(base: string, parcels: readonly Parcel[]): Promise<boolean> {
  const at = Date.now();
  const all = parcels.map((parcel, index) => ({ ...parcel, id: parcel.content.id, base, at: at + index }));
  // Files may be more than the device has room for: what was written is kept even so.
  const words = all.filter(({ name }) => name !== 'addEvidence');
  const whole = await put(all).then(
    () => true,
    () => put(words).then(() => false),
  );
  for (const { content } of parcels) {
    if (held.has(content.id)) continue;
    void asDeliverer(content.id, () => new Promise((resolve) => held.set(content.id, resolve)));
  }
  return whole;
}

/** Takes a parcel off the device: it is stored, or the visitor wants to change it. */
export async function forget(id: string): Promise<void> {
  await remove(id);
  held.get(id)?.();
  held.delete(id);
}

/** Whether this page delivers a parcel of its own. */
export function isHeld(id: string): boolean {
  return held.has(id);
}
