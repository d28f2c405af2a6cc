import { database, type Parcel } from './parcel.ts';

/** A parcel as the device keeps it. */
export interface KeptParcel extends Parcel {
  readonly id: string;
  /** Address of the server, ending in a slash. */
  readonly base: string;
  /** When it was kept, in milliseconds since 1970: they go out in this order. */
  readonly at: number;
}

/** One at a time over all tabs, so that none deletes the database while another puts something into it. */
function alone<T>(act: () => Promise<T>): Promise<T> {
  const { locks } = navigator as { readonly locks?: LockManager };
  return locks ? locks.request(`${database}-store`, act) : act();
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function inStore<T>(act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(database);
  opening.onupgradeneeded = () => opening.result.createObjectStore(database, { keyPath: 'id' });
  const open = await settled(opening);
  try {
    const transaction = open.transaction(database, 'readwrite', { durability: 'strict' });
    const done = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    const request = act(transaction.objectStore(database));
    await done;
    return request.result;
  } finally {
    open.close();
  }
}

/** Keeps parcels. Rejects where the device keeps nothing. */
export async function put(parcels: readonly KeptParcel[]): Promise<void> {
  await alone(() =>
    inStore((store) => {
      for (const parcel of parcels) store.put(parcel);
      return store.count();
    }),
  );
}

/** Everything that is kept, first to last. */
export async function all(): Promise<readonly KeptParcel[]> {
  const kept: KeptParcel[] = await alone(() => inStore((store) => store.getAll()));
  return kept.sort((a, b) => a.at - b.at);
}

/** Takes a parcel away, and with the last one the database. */
export async function remove(id: string): Promise<void> {
  await alone(async () => {
    const left = await inStore((store) => {
      store.delete(id);
      return store.count();
    });
    if (left === 0) await settled(indexedDB.deleteDatabase(database));
  });
}
