import { MINUTE, SECOND } from '../clock';
import { GlossError } from '../errors';
import { decodeXml } from './decode';

/** The largest combined feed measured has 4.4 MB. */
export const LIMIT_BYTES = 10 * 1024 * 1024;
const DEFAULT_HOLD_OFF = 10 * MINUTE;
/** No server keeps us away for longer than a day. */
const LONGEST_HOLD_OFF = 24 * 60 * MINUTE;

/**
 * The body of an answer as text, in the encoding it declares.
 * @throws GlossError `too-large` above ten megabytes; what is longer is not read
 */
export async function readBody(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > LIMIT_BYTES) {
      await reader.cancel();
      throw new GlossError({ kind: 'too-large', limitBytes: LIMIT_BYTES });
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return decodeXml(bytes, response.headers.get('Content-Type'));
}

/** The server's clock (epoch milliseconds), where the answer tells it. */
export function serverTime(response: Response): { at?: number } {
  const at = Date.parse(response.headers.get('Date') ?? '');
  return Number.isNaN(at) ? {} : { at };
}

/** Both forms of Retry-After, seconds and date, in milliseconds from now. */
export function retryAfter(header: string | null, now: number): number {
  const value = header?.trim() ?? '';
  const ms = /^\d+$/.test(value) ? Number(value) * SECOND : Date.parse(value) - now;
  return Number.isFinite(ms) && ms > 0 ? Math.min(ms, LONGEST_HOLD_OFF) : DEFAULT_HOLD_OFF;
}
