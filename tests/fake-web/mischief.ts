import { type Answer, type Asked, answer, HTML } from './answer';
import type { FeedTwist } from './arxiv/feeds';
import type { Mischief } from './misbehaviour';

/** How an answer is put on the wire, where not simply. */
export interface Delivery {
  waitMs?: number;
  drip?: { bytes: number; everyMs: number };
  /** Hang up after so many bytes of the promised body. */
  hangUpAfter?: number;
  endless?: boolean;
  drop?: boolean;
}

/** What a misbehaviour changes in how a feed is made. */
export function twistOf(mischief: Mischief | undefined): FeedTwist | undefined {
  if (mischief?.kind === 'empty-weekend') return { empty: true };
  if (mischief?.kind === 'stale-day') return { day: mischief.day };
  if (mischief?.kind === 'stale-category') return { stale: mischief };
  if (mischief?.kind === 'retired') return { retired: mischief.category };
  return undefined;
}

/** What goes wrong on its way must be there: “nothing changed” has no body to spoil. */
const WITH_BODY: ReadonlySet<string> = new Set([
  'drip',
  'edited',
  'endless',
  'huge',
  'truncate',
  'wrong-type',
]);

/** What was asked for; without condition, where the answer's body is to be spoiled. */
export function wholly(asked: Asked, mischief: Mischief | undefined): Asked {
  if (!mischief || !WITH_BODY.has(mischief.kind)) return asked;
  const { 'if-none-match': _tag, 'if-modified-since': _since, ...headers } = asked.headers;
  return { ...asked, headers };
}

/** The answer instead of the right one, and how it travels. */
export function spoil(
  right: () => Answer,
  mischief: Mischief | undefined,
): { given: Answer; delivery: Delivery } {
  switch (mischief?.kind) {
    case 'status':
      return { given: refusal(mischief.status, mischief.headers, mischief.body), delivery: {} };
    case 'redirect':
      return {
        given: { status: mischief.status ?? 302, headers: { location: mischief.to }, body: '' },
        delivery: {},
      };
    case 'body':
      return { given: answer(mischief.status ?? 200, mischief.type, mischief.body), delivery: {} };
    case 'html':
      return { given: answer(200, HTML, LOGIN_PAGE), delivery: {} };
    case 'drop':
      return { given: answer(0, '', ''), delivery: { drop: true } };
    default:
      return spoilRight(right(), mischief);
  }
}

function spoilRight(given: Answer, mischief: Mischief | undefined): { given: Answer; delivery: Delivery } {
  switch (mischief?.kind) {
    case 'slow':
    case 'empty-weekend':
      return { given, delivery: { waitMs: mischief.ms ?? 0 } };
    case 'drip':
      return {
        given,
        delivery: { drip: { bytes: mischief.bytes ?? 1024, everyMs: mischief.everyMs ?? 100 } },
      };
    case 'truncate':
      if (mischief.abrupt) return { given, delivery: { hangUpAfter: mischief.bytes } };
      return { given: { ...given, body: Buffer.from(given.body).subarray(0, mischief.bytes) }, delivery: {} };
    case 'edited': {
      const body = mischief.edit?.(String(given.body)) ?? given.body;
      const status = mischief.status ?? given.status;
      const type = mischief.type && { 'content-type': mischief.type };
      // Another text has another tag, or the right one would never be sent after it.
      const tag = mischief.edit && given.headers.etag && { etag: `"edited-${given.headers.etag.slice(1)}` };
      return { given: { status, body, headers: { ...given.headers, ...type, ...tag } }, delivery: {} };
    }
    case 'wrong-type': {
      const type = mischief.type ?? 'application/octet-stream';
      return { given: { ...given, headers: { ...given.headers, 'content-type': type } }, delivery: {} };
    }
    case 'huge': {
      const padding = Math.max(0, mischief.bytes - Buffer.byteLength(given.body));
      return {
        given: { ...given, body: Buffer.concat([Buffer.from(given.body), Buffer.alloc(padding, ' ')]) },
        delivery: {},
      };
    }
    case 'endless':
      return { given, delivery: { endless: true } };
    default:
      return { given, delivery: {} };
  }
}

/** In the words arXiv has for a status, where it has any. */
function refusal(status: number, headers: Record<string, string> = {}, body?: string): Answer {
  const words: Record<number, string> = { 429: 'Rate exceeded.', 404: 'Not found' };
  return answer(status, 'text/plain; charset=utf-8', body ?? words[status] ?? `Status ${status}`, headers);
}

const LOGIN_PAGE =
  '<!DOCTYPE html><html><head><title>Welcome</title></head><body><h1>Sign in to use this network</h1></body></html>';
