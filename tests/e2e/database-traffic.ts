import type { Page } from 'playwright-core';

/** What a page asks of its databases. */
export interface Traffic {
  /** Requests of every kind. */
  requests: number;
  /** Rows and keys that came back, cursors' steps among them. */
  rows: number;
}

/** Counts from the next page load on; `traffic(page)` tells how much it was. */
export async function countTraffic(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const count = { requests: 0, rows: 0 };
    Object.assign(globalThis, { traffic: count });
    const came = (request: IDBRequest) => {
      request.addEventListener('success', () => {
        const { result } = request;
        if (Array.isArray(result)) count.rows += result.length;
        else if (result !== undefined && result !== null) count.rows++;
      });
    };
    const watched = [
      'get',
      'getAll',
      'getKey',
      'getAllKeys',
      'getAllRecords',
      'openCursor',
      'openKeyCursor',
      'count',
    ];
    for (const store of [IDBObjectStore.prototype, IDBIndex.prototype] as unknown as Record<
      string,
      unknown
    >[]) {
      for (const name of watched) {
        const ask = store[name];
        if (typeof ask !== 'function') continue;
        store[name] = function (this: unknown, ...args: unknown[]) {
          count.requests++;
          const request = ask.apply(this, args) as IDBRequest;
          came(request);
          return request;
        };
      }
    }
  });
}

export const traffic = (page: Page): Promise<Traffic> =>
  page.evaluate(() => (globalThis as unknown as { traffic: Traffic }).traffic);
