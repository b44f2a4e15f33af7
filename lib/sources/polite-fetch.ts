import { GlossError } from '../errors';
import type { Turn } from '../records/host';
import { BY_HAND, type RequestEnd } from '../records/request';
import type { Failure } from '../records/round';
import type { Asking, Fetched, PoliteFetch, PoliteFetchDeps, Recalled, Unchanged } from './asking';
import { ACCEPT, type Manners, mannersOf, purposeOf } from './manners';
import { type Exchange, type Order, sendRequest } from './send-request';
import { createWaitingLine, type Place } from './waiting-line';
import { withoutSecrets } from './without-secrets';

export type { Asking, Fetched, PoliteFetch, PoliteFetchDeps, Unchanged } from './asking';

/** How long one that is behind lets the other go first (milliseconds). */
const GIVING_WAY = 250;

/**
 * A fetch with manners: one request at a time to a registered domain, turns apart as `mannersOf` says, also across
 * restarts of the worker; no cookies, a whole-answer timeout of 20 s, at most 10 MB. A host that asks for less, refuses or
 * fails is left alone for a while, and what is not sent fails at once. A redirect is followed where `mayLead` allows.
 * Every request is written into the diary, also one that was not sent.
 * @throws GlossError `offline`, `unreachable`, `timeout`, `throttled`, `resting`, `forbidden`, `redirected`, `http` (its
 * cause is the body), `too-large`, or `unreadable` for what is no text, breaks off, or is a page in a feed's place
 */
export function createPoliteFetch(deps: PoliteFetchDeps): PoliteFetch {
  const { gate, addresses, diary, now, sleep, alone } = deps;
  const stand = createWaitingLine();

  /** One request in its turn; waits for that outside the lock, where others may have theirs. */
  async function inTurn(order: Order, redirect: 'manual' | 'follow'): Promise<Exchange> {
    const manners = mannersOf(order.url, order.purpose);
    const place = stand(manners.domain, order.byHand);
    try {
      return await waitAndAsk(order, redirect, manners, place);
    } finally {
      place.leave();
    }
  }

  async function waitAndAsk(
    order: Order,
    redirect: 'manual' | 'follow',
    manners: Manners,
    place: Place,
  ): Promise<Exchange> {
    for (;;) {
      const done = await alone(manners.domain, async () => {
        if (place.isBehind(now())) return now() + GIVING_WAY;
        const turn = await gate.take(manners.domain, manners, order.byHand);
        if (turn.kind === 'wait') return turn.until;
        return turn.kind === 'go'
          ? ask(order, redirect, manners)
          : unsent(order, heldFailure(turn, manners.domain));
      });
      if (typeof done !== 'number') return done;
      place.until(done);
      await sleep(Math.max(0, done - now()));
    }
  }

  /** One request, written into the diary before it is sent and after. */
  async function ask(order: Order, redirect: 'manual' | 'follow', manners: Manners): Promise<Exchange> {
    const at = now();
    const id = await diary.begin({ ...line(order), at, end: { kind: 'open' } });
    const exchange = await sendRequest(deps, order, redirect, manners.domain);
    const until = await gate.settle(manners.domain, manners, exchange.host ?? { kind: 'nothing' });
    if (exchange.host?.kind === 'throttled' && !exchange.taken)
      exchange.failure = { kind: 'throttled', status: exchange.host.status, retryAt: until ?? now() };
    const { response, bytes } = exchange;
    await diary.end(id, {
      end: endOf(exchange),
      ms: Math.max(0, now() - at),
      // Browsers call a redirect's status 0.
      ...(response && response.status > 0 && { status: response.status }),
      ...(bytes !== undefined && { bytes }),
    });
    return exchange;
  }

  async function unsent(order: Order, failure: Failure): Promise<Exchange> {
    await diary.begin({ ...line(order), at: now(), end: { kind: 'unsent', failure } });
    return { failure };
  }

  async function polite(
    url: string,
    asking: Asking & { conditional?: boolean } = {},
  ): Promise<Fetched | Unchanged> {
    if (!/^https?:/i.test(url) || !URL.canParse(url)) throw new GlossError({ kind: 'unreachable' });
    const known = await addresses.recall(url);
    const order = orderOf(url, asking, known);
    if (known.gone && !order.byHand) return result(await unsent(order, { kind: 'http', status: 410 }));
    const first = await inTurn(order, 'manual');
    const last = first.moved ? await inTurn(order, 'follow') : first;
    if (last.failure?.kind === 'http' && last.failure.status === 410) await addresses.mark(url, true);
    if (last.taken && known.gone) await addresses.mark(url, false);
    return result(last, first.moved ? last.response?.url : undefined, order.conditional ? url : undefined);
  }

  /** @param keep the address to remember the validators of, where asked on condition */
  function result(exchange: Exchange, movedTo?: string, keep?: string): Fetched | Unchanged {
    const { taken, unchanged, failure, cause, response, despite } = exchange;
    if (unchanged) return { unchanged: true, ...unchanged };
    if (!taken) throw new GlossError(failure ?? { kind: 'unreachable' }, { cause });
    if (keep === undefined || !response) return { ...taken, ...(movedTo && { url: movedTo }) };
    // An answer that should have been none says nothing of the next.
    const validators = despite === undefined ? validatorsOf(response) : {};
    const kept = () => addresses.keep(keep, validators).catch(() => undefined);
    return { ...taken, ...(movedTo && { url: movedTo }), kept };
  }

  return polite as PoliteFetch;
}

function orderOf(url: string, asking: Asking & { conditional?: boolean }, known: Recalled): Order {
  const { purpose = purposeOf(url), why = 'poll', conditional = false } = asking;
  const { byHand = BY_HAND[why], accept = ACCEPT[purpose] } = asking;
  const { gone } = known;
  const said = asking.afresh ? gone !== undefined && { gone } : known;
  return { url, purpose, why, byHand, accept, ...said, conditional };
}

const line = ({ url, purpose, why }: Order) => ({
  host: new URL(url).hostname,
  url: withoutSecrets(url),
  purpose,
  why,
});

function validatorsOf({ headers }: Response) {
  const etag = headers.get('ETag');
  const lastModified = headers.get('Last-Modified');
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

function heldFailure(turn: Exclude<Turn, { kind: 'go' | 'wait' }>, host: string): Failure {
  switch (turn.kind) {
    case 'throttled':
      return { kind: 'throttled', status: turn.status, retryAt: turn.until };
    case 'resting':
      return { kind: 'resting', host, retryAt: turn.until };
    case 'forbidden':
      return { kind: 'forbidden', host };
  }
}

function endOf({ moved, unchanged, taken, despite, failure }: Exchange): RequestEnd {
  if (moved) return { kind: 'moved' };
  if (unchanged) return { kind: 'unchanged' };
  if (taken) return { kind: 'ok', ...(despite !== undefined && { despite }) };
  return { kind: 'failed', failure: failure ?? { kind: 'unreachable' } };
}
