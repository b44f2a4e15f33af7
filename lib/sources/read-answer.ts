import { MINUTE, SECOND } from '../clock';
import { GlossError } from '../errors';

/** The largest combined feed measured has 4.4 MB. */
export const LIMIT_BYTES = 10 * 1024 * 1024;
/** No server keeps us away for longer than a day. */
const LONGEST_HOLD_OFF = 24 * 60 * MINUTE;

/**
 * The body of an answer, unpacked by the browser.
 * @throws GlossError `too-large` above ten megabytes: what is longer, or says so of itself, is not read
 */
export async function readBytes(response: Response): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  // Packed it is smaller.
  let size = Number(response.headers.get('Content-Length')) > LIMIT_BYTES ? LIMIT_BYTES + 1 : 0;
  for (;;) {
    if (size > LIMIT_BYTES) {
      await reader.cancel();
      throw new GlossError({ kind: 'too-large', limitBytes: LIMIT_BYTES });
    }
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** The server's clock (epoch milliseconds), where the answer tells it. */
export function serverTime(response: Response): { at?: number } {
  const at = Date.parse(response.headers.get('Date') ?? '');
  return Number.isNaN(at) ? {} : { at };
}

/**
 * Both forms of Retry-After, seconds and date, in milliseconds from now.
 * @returns undefined where there is none to go by
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  const value = header?.trim() ?? '';
  const ms = /^\d+$/.test(value) ? Number(value) * SECOND : Date.parse(value) - now;
  return Number.isFinite(ms) && ms > 0 ? Math.min(ms, LONGEST_HOLD_OFF) : undefined;
}
