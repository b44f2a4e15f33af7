import { MINUTE, SECOND } from '../../../clock';
import type { EngineFailure } from '../../../records/engine';
import { isLocal } from './base-url';
import type { Endpoint } from './endpoint';
import { type Complaint, readComplaint } from './error-text';
import { maskFor } from './mask';
import { providerOf } from './providers';
import { statedWait } from './stated-wait';

/** Whose failure it is. `key`: to be hidden in what is told. */
export type Whose = Pick<Endpoint, 'baseUrl' | 'model' | 'now' | 'failures' | 'random'> & { secret?: string };

const FIRST_WAIT = 5 * SECOND;
const LONGEST_WAIT = 15 * MINUTE;
/** Of the server's words; as long as an explanation is. */
const LONGEST_WORDS = 300;

const CONTEXT =
  /context[ _-]?(?:length|window|size|limit)|maximum context|prompt is too long|too many (?:input )?tokens|input (?:is )?too long|reduce (?:the length|your (?:message|prompt))|request too large/i;
const NO_MODEL =
  /model\b[^.,;]{0,80}?\b(?:not found|not exist|does ?n.t exist|not available|unknown|no longer)|(?:invalid|unknown|no such|not a valid) model|model_not_found|no endpoints found for/i;
const WRONG_KEY =
  /(?:invalid|incorrect|missing|expired|no) (?:api|access|authentication)[ _-]?(?:key|token)|api[ _-]?key (?:is )?(?:not valid|invalid|incorrect|missing|expired|required)|invalid_api_key|no auth credentials/i;
const NO_CREDIT =
  /insufficient[ _]?(?:quota|balance|credits?|funds)|exceeded_current_quota|billing_hard_limit|limit: 0\b|payment required|top up|out of credits/i;
/** Google says this of the quota of a minute as well, and then how long to wait. */
const QUOTA = /exceeded your current quota|check your plan/i;
const ORIGIN = /\borigin\b|\bcors\b/i;
const REFUSED = /content[_ ](?:filter|policy)|moderation|flagged|safety/i;
const NO_ROOM = /more system memory|out of memory|insufficient memory/i;

/** Whether a server says that what it was sent is longer than its model can read. */
export const isContext = (text: string): boolean => CONTEXT.test(text);

/**
 * What an answer with an error means. Its words are shortened, and no key is in them.
 * @param status of HTTP, or the one a stream names
 */
export function failureOf(status: number, headers: Headers, body: string, whose: Whose): EngineFailure {
  const complaint = readComplaint(body);
  const all = `${complaint.code} ${complaint.words}`;
  const words = maskFor(whose.secret).words(complaint.words).slice(0, LONGEST_WORDS);
  const rejected: EngineFailure = { kind: 'rejected', status, words };
  if (CONTEXT.test(all) || status === 413) return { kind: 'context' };
  if (status === 402) return { kind: 'no-credit', status };
  if (status === 429) return limited(status, headers, all, whose);
  if (status === 401 || status === 403) return shutOut(status, complaint, all, words, whose);
  if (status >= 500) return broken(status, headers, all, rejected, whose);
  if (status === 408 || status === 409 || status === 425) return { kind: 'server', status };
  if (WRONG_KEY.test(all)) return { kind: 'key-refused', status };
  if (NO_MODEL.test(all)) return { kind: 'no-model', model: whose.model };
  if (NO_CREDIT.test(all)) return { kind: 'no-credit', status };
  if (REFUSED.test(all)) return { kind: 'refused', words };
  return rejected;
}

function limited(status: number, headers: Headers, all: string, whose: Whose): EngineFailure {
  const wait = statedWait(headers, all, whose.now());
  if (NO_CREDIT.test(all) || (QUOTA.test(all) && wait === undefined)) return { kind: 'no-credit', status };
  return { kind: 'busy', status, until: whose.now() + (wait ?? ownWait(whose)) };
}

function shutOut(
  status: number,
  { plain, words: said }: Complaint,
  all: string,
  words: string,
  { baseUrl, model }: Whose,
): EngineFailure {
  // Ollama says nothing at all; Anthropic calls it an authentication error.
  const originMatters = providerOf(baseUrl).originRemoved || isLocal(baseUrl);
  if (ORIGIN.test(all) || (status === 403 && originMatters && said === '')) return { kind: 'origin-refused' };
  if (status === 401 || WRONG_KEY.test(all)) return { kind: 'key-refused', status };
  if (NO_CREDIT.test(all)) return { kind: 'no-credit', status };
  if (REFUSED.test(all)) return { kind: 'refused', words };
  if (NO_MODEL.test(all)) return { kind: 'no-model', model };
  // A country that is not served, a wall in between.
  const elsewhere = plain && said !== '';
  return elsewhere || /country|region|territory/i.test(all)
    ? { kind: 'rejected', status, words }
    : { kind: 'key-refused', status };
}

function broken(
  status: number,
  headers: Headers,
  all: string,
  rejected: EngineFailure,
  whose: Whose,
): EngineFailure {
  if (NO_ROOM.test(all)) return rejected;
  const wait = statedWait(headers, all, whose.now());
  // 529: Anthropic's word for 503.
  if (status !== 503 && status !== 529 && wait === undefined) return { kind: 'server', status };
  return { kind: 'busy', status, until: whose.now() + (wait ?? ownWait(whose)) };
}

/** 5 s, doubled with each failure up to a quarter of an hour; anything from nothing to that, so that not all come at once. */
function ownWait({ failures = 0, random = Math.random }: Whose): number {
  return Math.round(random() * Math.min(FIRST_WAIT * 2 ** failures, LONGEST_WAIT));
}
