import type { Page, Worker } from 'playwright-core';

export interface FullDisk {
  /** Names of the stores that are full; all, where absent. */
  stores?: string[];
  /** Browsers refuse a single write, or (more often) take it and give up the whole transaction. */
  how?: 'write' | 'transaction';
}

/**
 * From now on writes to databases in this page or worker fail as on a full disk; reading goes on.
 * @returns how to make room again
 */
export async function fillDisk(context: Page | Worker, disk: FullDisk = {}): Promise<() => Promise<void>> {
  await patchWrites(context, disk);
  return () => patchWrites(context, undefined);
}

/** Patched below Dexie and below us, where a browser would refuse. */
function patchWrites(context: Page | Worker, disk: FullDisk | undefined): Promise<void> {
  const patch = (full: FullDisk | undefined) => {
    type Writes = Pick<IDBObjectStore, 'put' | 'add'>;
    const place = globalThis as { untouchedWrites?: Writes };
    place.untouchedWrites ??= { put: IDBObjectStore.prototype.put, add: IDBObjectStore.prototype.add };
    const { put, add } = place.untouchedWrites;
    const noRoom = () => new DOMException('The disk is full (a test).', 'QuotaExceededError');
    const refusing = (write: Writes['put']) =>
      function (this: IDBObjectStore, ...row: Parameters<Writes['put']>) {
        if (full?.stores && !full.stores.includes(this.name)) return write.apply(this, row);
        if (full?.how === 'write') throw noRoom();
        const request = write.apply(this, row);
        const { transaction } = this;
        request.addEventListener('success', () => {
          Object.defineProperty(transaction, 'error', { value: noRoom(), configurable: true });
          transaction.abort();
        });
        return request;
      };
    Object.assign(IDBObjectStore.prototype, full ? { put: refusing(put), add: refusing(add) } : { put, add });
  };
  // Pages and workers both evaluate; their types only differ in what else they take.
  return (context as Page).evaluate(patch, disk);
}
