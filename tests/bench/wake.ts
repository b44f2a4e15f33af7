import type { PipeBrowser } from '../browsers/pipe';

/**
 * Stops the worker and wakes it with a message that changes nothing, and cannot be answered without the database: the
 * milliseconds to its reply, at each call.
 */
export async function wakings(gloss: PipeBrowser): Promise<() => Promise<number>> {
  const page = await gloss.open(gloss.extensionUrl('bench.html'));
  const sample = async () => {
    await gloss.stopWorker();
    return gloss.evaluate<number>(
      page,
      `(async () => {
        const start = performance.now();
        const data = { lists: [], on: false };
        await chrome.runtime.sendMessage({ id: 1, type: 'follow', data, timestamp: Date.now() });
        return performance.now() - start;
      })()`,
    );
  };
  // The first one makes the database.
  await sample();
  return sample;
}
