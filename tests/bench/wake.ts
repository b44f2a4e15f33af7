import type { PipeBrowser, PipePage } from '../browsers/pipe';

type Sample = () => Promise<number>;

/**
 * Stops the worker and wakes it with a message that changes nothing, and cannot be answered without the database: the
 * milliseconds to its reply, at each call.
 */
export async function wakings(gloss: PipeBrowser): Promise<Sample> {
  const page = await gloss.open(gloss.extensionUrl('bench.html'));
  const sample = async () => {
    await gloss.stopWorker();
    return replyTo(gloss, page, 'follow', { lists: [], on: false });
  };
  // The first one makes the database.
  await sample();
  return sample;
}

/**
 * The same with one message that is answered in two ways: of no server, for which nothing of what writes is evaluated, and
 * of one that may not be asked, for which all of it is. Nothing leaves the browser in either.
 */
export async function writerWakings(gloss: PipeBrowser): Promise<{ without: Sample; evaluated: Sample }> {
  const page = await gloss.open(gloss.extensionUrl('bench.html'));
  const sample = (baseUrl: string) => async () => {
    const set = JSON.stringify({ engine: 'openai', baseUrl, model: '' });
    await gloss.evaluate(page, `chrome.storage.local.set(${set})`);
    await gloss.stopWorker();
    return replyTo(gloss, page, 'testEngine', 'model');
  };
  return { without: sample(''), evaluated: sample('https://models.example/v1') };
}

/** Milliseconds from a message to its reply. */
const replyTo = (gloss: PipeBrowser, page: PipePage, type: string, data: unknown) =>
  gloss.evaluate<number>(
    page,
    `(async () => {
      const start = performance.now();
      const message = { id: 1, type: '${type}', data: ${JSON.stringify(data)}, timestamp: Date.now() };
      const { err } = await chrome.runtime.sendMessage(message);
      if (err) throw new Error(err.message);
      return performance.now() - start;
    })()`,
  );
