import type { HostAnswer } from '../records/host';
import type { Asked } from '../records/request';
import type { Failure } from '../records/round';
import type { Fetched } from './asking';
import { decodeText } from './decode';
import { readBytes, retryAfter, serverTime } from './read-answer';
import { foreign, isBinary } from './sniff';
import { readXml, unreadable } from './xml';

/** What an answer comes to. */
export interface Verdict {
  /** What it says of its host. */
  host: HostAnswer;
  taken?: Pick<Fetched, 'body' | 'at'>;
  unchanged?: { at?: number };
  failure?: Failure;
  /** What else there is to know of the failure: the body of an error. */
  cause?: unknown;
  /** Of the body, where one was read. */
  bytes?: number;
  /** Taken, although it came with that status. */
  despite?: number;
}

/** arXiv’s edge answers these when it wants less (406 since September 2026). */
const THROTTLED = new Set([406, 429, 503]);
/** Roots of what may be asked for as XML. */
const FEED_ROOTS = new Set(['rss', 'feed', 'RDF']);

/**
 * What an answer is, told by its status and by what is in it; its header is believed only of the encoding.
 * @param conditional whether it was asked for what changed
 * @param now epoch milliseconds
 * @throws GlossError `unreadable`, `too-large`; and what the network throws while the body comes
 */
export async function judgeAnswer(
  response: Response,
  { purpose, conditional, domain }: { purpose: Asked; conditional: boolean; domain: string },
  now: number,
): Promise<Verdict> {
  const { status } = response;
  const at = serverTime(response);
  if (status === 304 && conditional) return { host: { kind: 'answered' }, unchanged: at };
  if (status === 403) {
    await response.body?.cancel();
    return { host: { kind: 'forbidden' }, failure: { kind: 'forbidden', host: domain } };
  }
  if (THROTTLED.has(status)) return judgeThrottled(response, purpose, now);
  if (!response.ok) {
    const { text, bytes } = await read(response).catch(() => ({ text: '', bytes: 0 }));
    const inTrouble = status >= 500 || status === 408;
    const host: HostAnswer = inTrouble ? { kind: 'failed', reached: true } : { kind: 'answered' };
    return { host, failure: { kind: 'http', status }, cause: text, bytes };
  }
  const { text, bytes } = await read(response);
  const reason = foreign(text, purpose);
  if (!reason) return { host: { kind: 'answered' }, taken: { body: text, ...at }, bytes };
  // Somebody stands between the host and us: of the host nothing is known.
  const { failure } = unreadable(reason, 'told by how it begins');
  return { host: { kind: 'nothing' }, failure, cause: text, bytes };
}

/** It wants less. arXiv’s 406 may hold the whole feed all the same, which is then taken; the next request waits longer. */
async function judgeThrottled(response: Response, purpose: Asked, now: number): Promise<Verdict> {
  const { status } = response;
  const wish = retryAfter(response.headers.get('Retry-After'), now);
  const host: HostAnswer = { kind: 'throttled', status, ...(wish !== undefined && { wish }) };
  if (status === 406 && (purpose === 'feed' || purpose === 'api')) {
    const { text, bytes } = await read(response).catch(() => ({ text: '', bytes: 0 }));
    if (!isWholeFeed(text)) return { host, bytes };
    const taken = { body: text, ...serverTime(response) };
    return { host: wish === undefined ? { kind: 'slower' } : host, taken, bytes, despite: status };
  }
  await response.body?.cancel();
  return { host };
}

function isWholeFeed(text: string): boolean {
  try {
    return FEED_ROOTS.has(readXml(text).name);
  } catch {
    return false;
  }
}

interface Read {
  text: string;
  bytes: number;
}

async function read(response: Response): Promise<Read> {
  const bytes = await readBytes(response);
  if (isBinary(bytes)) throw unreadable('not-a-feed', 'it is no text');
  return { text: decodeText(bytes, response.headers.get('Content-Type')), bytes: bytes.length };
}
