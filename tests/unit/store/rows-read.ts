import 'fake-indexeddb/auto';

/** How many rows and keys a task reads from databases, told below Dexie and below us. Counting by a key range is free. */
export async function rowsRead(task: () => Promise<unknown>): Promise<number> {
  let read = 0;
  const undo: (() => void)[] = [];
  for (const { prototype } of [IDBObjectStore, IDBIndex]) {
    for (const name of ['get', 'getKey', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor'] as const) {
      const ask = prototype[name] as (this: unknown, ...args: unknown[]) => IDBRequest;
      const counting = function (this: unknown, ...args: unknown[]) {
        const request = ask.apply(this, args);
        request.addEventListener('success', () => {
          const { result } = request;
          read += Array.isArray(result) ? result.length : result === undefined || result === null ? 0 : 1;
        });
        return request;
      };
      Object.assign(prototype, { [name]: counting });
      undo.push(() => Object.assign(prototype, { [name]: ask }));
    }
  }
  try {
    await task();
  } finally {
    for (const each of undo) each();
  }
  return read;
}
