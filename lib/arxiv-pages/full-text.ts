import { parseArxivId } from '../papers/ids';
import type { PageFacts } from '../records/announcement';
import type { Unread } from '../records/full-text';

/** The largest seen has 2.5 MB; what is larger than this is not read. Bytes. */
export const LONGEST_TEXT = 10 * 1024 * 1024;
/** From the click to the last byte, milliseconds; a page waits for the other pages in it, too. */
const PATIENCE = 30_000;
/** What arXiv answers when it wants less. */
const BUSY = [403, 406, 429, 503];

/** Where the HTML of the version that a page shows is, on the page's own host. */
export const fullTextUrl = ({ id, version }: Pick<PageFacts, 'id' | 'version'>, origin: string): string =>
  `${origin}/html/${id}${version ? `v${version}` : ''}`;

/**
 * Asks arXiv for the HTML of a paper: the one thing a page of arXiv's is let fetch, because the reader asked for it. Of
 * all open pages one at a time. Never throws.
 * @returns the page's source, or why there is none
 */
export async function fetchFullText(url: string): Promise<string | Unread> {
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    return await navigator.locks.request('gloss:full-text', { signal }, () => ask(url, signal));
  } catch {
    if (signal.aborted) return { kind: 'timeout' };
    return { kind: navigator.onLine ? 'cut-off' : 'offline' };
  }
}

async function ask(url: string, signal: AbortSignal): Promise<string | Unread> {
  const response = await fetch(url, { credentials: 'omit', signal });
  const { status, body } = response;
  const isUsable = response.ok && isSame(url, response.url);
  const text = isUsable && body ? await read(body.getReader()) : undefined;
  if (text !== undefined) return text;
  // What is of no use is not waited for.
  if (!body?.locked) await body?.cancel();
  if (isUsable) return { kind: 'too-large' };
  if (response.ok) return { kind: 'elsewhere' };
  if (status === 404) return { kind: 'none' };
  return { kind: BUSY.includes(status) ? 'busy' : 'status', status };
}

/** A redirect may add a version; to another paper, version or host it leads astray. */
export function isSame(asked: string, given: string): boolean {
  const [wanted, got] = [parseArxivId(asked), parseArxivId(given)];
  const isHost = new URL(asked).origin === new URL(given).origin;
  return isHost && wanted?.id === got?.id && (!wanted?.version || wanted.version === got?.version);
}

/** @returns undefined for what is too large */
async function read(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > LONGEST_TEXT) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
