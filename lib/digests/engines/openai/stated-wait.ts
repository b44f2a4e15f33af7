import { DAY, HOUR, MINUTE, SECOND } from '../../../clock';

/** No server keeps us away for longer. */
const LONGEST = DAY;
const UNITS: Record<string, number> = { ms: 1, s: SECOND, m: MINUTE, h: HOUR, d: DAY };
const DURATION = String.raw`(?:\d+(?:\.\d+)?\s*(?:ms|s|m|h|d)[a-z]*\s*)+`;
const IN_WORDS = new RegExp(
  String.raw`(?:again|retry|wait)(?:\s+(?:after|in|for))?\s+(${DURATION})|"retryDelay":\s*"(${DURATION})"`,
  'i',
);

/**
 * How long a server wants to be left alone, in milliseconds from now.
 * In this order: `retry-after-ms`, `Retry-After` (seconds or date), `x-ratelimit-reset-*`, its words.
 * @returns undefined where it does not say
 */
export function statedWait(headers: Headers, words: string, now: number): number | undefined {
  const found =
    number(headers.get('retry-after-ms')) ??
    retryAfter(headers, now) ??
    reset(headers, now) ??
    inWords(words);
  return found !== undefined && found >= 0 ? Math.min(found, LONGEST) : undefined;
}

function number(value: string | null): number | undefined {
  return value !== null && /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : undefined;
}

function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after');
  const seconds = number(value);
  if (seconds !== undefined) return seconds * SECOND;
  // By the server's own clock, where it tells it.
  const wait = Date.parse(value ?? '') - (Date.parse(headers.get('date') ?? '') || now);
  return wait > 0 ? wait : undefined;
}

/** The later of the limits that are used up; of all, where it is not said which. */
function reset(headers: Headers, now: number): number | undefined {
  const limits = ['-requests', '-tokens', ''].flatMap((kind) => {
    const wait = until(headers.get(`x-ratelimit-reset${kind}`), now);
    return wait === undefined ? [] : [{ wait, left: number(headers.get(`x-ratelimit-remaining${kind}`)) }];
  });
  const usedUp = limits.filter(({ left }) => left === 0);
  const waits = (usedUp.length > 0 ? usedUp : limits).map(({ wait }) => wait);
  return waits.length > 0 ? Math.max(...waits) : undefined;
}

/** `6m0s`, `1.5` seconds, or an instant in seconds or milliseconds. */
function until(value: string | null, now: number): number | undefined {
  const plain = number(value);
  if (plain === undefined) return duration(value ?? '');
  if (plain > 1e12) return plain - now;
  return plain > 1e9 ? plain * SECOND - now : plain * SECOND;
}

function inWords(words: string): number | undefined {
  const [, after, delay] = IN_WORDS.exec(words) ?? [];
  return duration(after ?? delay ?? '');
}

function duration(text: string): number | undefined {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)/gi)];
  if (parts.length === 0) return undefined;
  return parts.reduce(
    (sum, [, count, unit]) => sum + Number(count) * (UNITS[unit?.toLowerCase() ?? ''] ?? 0),
    0,
  );
}
