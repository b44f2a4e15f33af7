import { describe, expect, it } from 'vitest';
import { DAY } from '../../../lib/clock';
import type { SourceId } from '../../../lib/records/paper';
import { LIMIT_BYTES } from '../../../lib/sources/read-answer';
import type { Server } from '../sources/workers';
import { FOLLOWED, LATER, readerOfFour, SOURCE_IDS } from './four-sources';

/** An answer that is none, of a source whose good one would be `body`. */
type Bad = (body: string) => Server;

const status =
  (code: number, headers: Record<string, string> = {}, text = 'no'): Bad =>
  () =>
  () =>
    new Response(code === 304 ? null : text, { status: code, headers });
const text =
  (change: (body: string) => string): Bad =>
  (body) =>
  () =>
    new Response(change(body));
const MEGABYTE = new TextEncoder().encode(' '.repeat(1024 * 1024));
/** Comes in pieces, until whoever asked gives up. */
const stream =
  (give: (controller: ReadableStreamDefaultController) => void): Bad =>
  () =>
  (_url, { signal }) =>
    new Response(
      new ReadableStream({
        start(controller) {
          signal?.addEventListener('abort', () => controller.error(signal.reason));
        },
        pull: give,
      }),
    );
const times = (count: number) => {
  let left = count;
  return (controller: ReadableStreamDefaultController) => {
    if (left-- > 0) controller.enqueue(MEGABYTE);
    else controller.close();
  };
};
/** A redirect; where it is followed, the answer behind it. */
const lead =
  (to: string | undefined, page = ''): Bad =>
  () =>
  (_url, { redirect }) => {
    if (redirect === 'manual') return new Response(null, { status: 301, headers: { location: to ?? 'x' } });
    if (to === undefined) throw new TypeError('redirect count exceeded');
    return Object.defineProperty(new Response(page), 'url', { value: to });
  };

const page = '<!doctype html><html><head><title>Sign in</title></head><body>Sign in</body></html>';
const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
const unreadable = (reason: string) => ({ kind: 'unreadable', reason });
const tooLarge = { kind: 'too-large', limitBytes: LIMIT_BYTES };

const CASES: [what: string, bad: Bad, failure: object][] = [
  ['a feed cut off', text((body) => body.slice(0, -60)), unreadable('truncated')],
  ['a page in its place', text(() => page), unreadable('web-page')],
  [
    'an entity bomb',
    text((body) => `<!DOCTYPE r [<!ENTITY l0 "ha">${laughs}]>${body}`),
    unreadable('doctype'),
  ],
  ['a DOCTYPE', text((body) => `<!DOCTYPE rss SYSTEM "https://x.example/d">${body}`), unreadable('doctype')],
  ['depth 200,000', text(() => '<rss>'.repeat(200_000)), unreadable('too-deep')],
  ['50 MB', stream(times(50)), tooLarge],
  ['an answer without end', stream(times(Number.POSITIVE_INFINITY)), tooLarge],
  ['a slow drip', stream(() => new Promise(() => undefined)), { kind: 'timeout' }],
  ['nothing', text(() => ''), unreadable('empty')],
  ['another XML', text(() => '<opml><body/></opml>'), unreadable('not-a-feed')],
  ['404', status(404), { kind: 'http', status: 404 }],
  ['410', status(410), { kind: 'http', status: 410 }],
  ['429 for a minute', status(429, { 'retry-after': '60' }), { kind: 'throttled', status: 429 }],
  [
    '429 until a time',
    status(429, { 'retry-after': 'Fri, 19 Jun 2026 12:00:00 GMT' }),
    { kind: 'throttled', status: 429 },
  ],
  ['406', status(406), { kind: 'throttled', status: 406 }],
  ['503', status(503), { kind: 'throttled', status: 503 }],
  ['500', status(500), { kind: 'http', status: 500 }],
  ['403', status(403), { kind: 'forbidden' }],
  ['a redirect to a login elsewhere', lead('https://sso.example.com/login', page), { kind: 'redirected' }],
  ['a redirect round in circles', lead(undefined), { kind: 'redirected' }],
  [
    'no network',
    () => () => {
      throw new TypeError('Failed to fetch');
    },
    { kind: 'unreachable' },
  ],
];

const matrix = SOURCE_IDS.flatMap((id) => CASES.map(([what, bad, failure]) => ({ id, what, bad, failure })));
const goodBody = (id: SourceId) => FOLLOWED[id].feed(id === 'arxiv' ? LATER.slice(-2) : LATER);

describe('of four sources', () => {
  it.each(matrix)('$id sends $what: the failure is its own, and nothing is lost', async (given) => {
    const { id, bad, failure } = given;
    const { life, first, rounds, papersOf, announcedBy, answer } = await readerOfFour();
    expect(Object.values(first).map((round) => round?.state)).toEqual(['done', 'done', 'done', 'done']);
    const before = await announcedBy(id);
    expect(before).toHaveLength(2);

    answer({ [id]: bad(goodBody(id)) });
    const after = await rounds();
    expect(after[id]).toMatchObject({ state: 'failed', failure });
    expect(await announcedBy(id)).toEqual(before);
    expect(await papersOf(id)).toHaveLength(2);
    // The ledger has it, for that list alone.
    const refused = (await life.db.ledger.toArray()).filter(({ unknown }) => unknown?.kind === 'refused');
    expect(refused.map(({ list, unknown }) => [list, unknown])).toMatchObject([
      [FOLLOWED[id].list, { kind: 'refused', failure }],
    ]);
    for (const other of SOURCE_IDS.filter((each) => each !== id)) {
      expect([other, after[other]?.state]).toEqual([other, 'done']);
      expect(await announcedBy(other)).toHaveLength(4);
    }

    // The next good answer brings everything, once.
    answer({});
    await life.pass(DAY / 4);
    expect((await rounds('refresh'))[id]?.state).toBe('done');
    expect(await announcedBy(id)).toHaveLength(4);
    expect(await papersOf(id)).toHaveLength(4);
    life.db.close();
  });
});
