/**
 * Small backups that are kept in the browser, in the cache storage: content scripts can read extension storage, and a damaged
 * database would take what lies in it along.
 */
const CACHE = 'gloss-snapshots';
/** Never asked for: a cache needs an address. */
const ROOT = 'https://gloss.invalid/snapshots/';
/** The last one may have been taken of what was already lost. */
const KEPT = 3;

export interface Snapshot {
  /** Epoch milliseconds. */
  at: number;
  /** Of the packed file. */
  bytes: number;
}

/** Those that are kept, the newest first. */
export async function snapshots(): Promise<Snapshot[]> {
  const cache = await caches.open(CACHE);
  const kept = (await cache.keys()).map(async ({ url }) => {
    const bytes = Number((await cache.match(url))?.headers.get('content-length') ?? 0);
    return { at: Number(url.slice(ROOT.length)), bytes };
  });
  return (await Promise.all(kept)).filter(({ at }) => at > 0).sort((a, b) => b.at - a.at);
}

/** @throws where the cache storage cannot be written */
export async function keepSnapshot(file: Blob, at: number): Promise<void> {
  const cache = await caches.open(CACHE);
  const headers = { 'content-type': 'application/gzip', 'content-length': String(file.size) };
  await cache.put(`${ROOT}${at}`, new Response(file, { headers }));
  for (const { at: old } of (await snapshots()).slice(KEPT)) await cache.delete(`${ROOT}${old}`);
}

export async function readSnapshot(at: number): Promise<Blob | undefined> {
  return (await (await caches.open(CACHE)).match(`${ROOT}${at}`))?.blob();
}

/** Deletes them all. */
export async function dropSnapshots(): Promise<void> {
  await caches.delete(CACHE);
}
