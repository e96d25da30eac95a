/**
 * Files of packs that were fetched from the service, by their SHA-256. Public tables and nothing else: no fact of a chart is
 * ever in a store. IndexedDB, because Firefox has no `caches` in an extension.
 */

const DATABASE = 'packs';
const FILES = 'files';

/** The file of that hash; `undefined` where it is not kept. Whether it still is that file is for the reader to check. */
export async function readFile(sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const held: unknown = await within('readonly', (files) => files.get(sha256));
  return held instanceof Uint8Array ? new Uint8Array(held) : undefined;
}

/** Keeps a file under its hash. */
export async function keepFile(sha256: string, bytes: Uint8Array): Promise<void> {
  await within('readwrite', (files) => files.put(bytes, sha256));
}

/** Deletes every file but these. */
export async function keepOnly(wanted: ReadonlySet<string>): Promise<void> {
  const held = await within('readonly', (files) => files.getAllKeys());
  for (const key of held) if (!wanted.has(String(key))) await within('readwrite', (files) => files.delete(key));
}

async function within<T>(mode: IDBTransactionMode, act: (files: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(FILES);
  const database = await done(opening);
  try {
    return await done(act(database.transaction(FILES, mode).objectStore(FILES)));
  } finally {
    database.close();
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
