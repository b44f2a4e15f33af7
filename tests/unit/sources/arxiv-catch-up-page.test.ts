import { describe, expect, it } from 'vitest';
import { GlossError } from '../../../lib/errors';
import { catchUp } from '../../../lib/sources/arxiv-catch-up';
import type { PoliteFetch } from '../../../lib/sources/polite-fetch';
import { capture, haveCaptures, WITHOUT } from '../captures';
import { entry, sheet } from '../papers/listings';

const NOW = Date.parse('2026-09-24T15:00:00Z');
const DAY = '2026-09-22';
const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => (error instanceof GlossError ? error.failure : error),
  );
/** A page of that day with these entries. */
const page = (html: string, total: number, day = 'Tue, 22 Sep 2026') =>
  sheet(
    `<h1>Catchup results for Machine Learning on ${day}</h1><div>Total of ${total} entries for ${day}</div>${html}`,
  );
const part = (name: string, count: number, html: string) =>
  `<dl id='articles'><h3>${name} submissions (showing ${count} of ${count} entries)</h3>${html}</dl>`;
const giving =
  (...bodies: string[]): PoliteFetch =>
  async () => ({ body: bodies.shift() ?? '' });

describe('a page that is not what was asked for', () => {
  const one = entry({ id: '2609.00001', version: 1, abstract: 'One.' });

  it.each([
    ['nothing', '', 'empty'],
    ['a login', '<!DOCTYPE html><html><body><h1>Sign in</h1></body></html>', 'web-page'],
    ['an error page', sheet('<h1>Article not found</h1>'), 'web-page'],
    ['another day', page(part('New', 1, one), 1, 'Mon, 21 Sep 2026'), 'web-page'],
    ['no day', sheet(part('New', 1, one)), 'web-page'],
    ['half a page', page(part('New', 1, one), 1).slice(0, -30), 'truncated'],
    ['a page cut off in an abstract', page(part('New', 1, one), 1).split('One.')[0] ?? '', 'truncated'],
    ['no entries though it states some', page('', 7), 'empty'],
    [
      'entries that cannot be read',
      page(part('New', 1, '<dt><a href="/abs/2609.00001">x</a></dt>'), 1),
      'no-entries',
    ],
    ['depth', page('<div>'.repeat(100_000), 1), 'too-deep'],
  ])('%s: unreadable', async (_what, body, reason) => {
    expect(await failureOf(catchUp('cs.LG', DAY, giving(body), NOW))).toMatchObject({
      kind: 'unreadable',
      reason,
    });
  });

  it('with fewer entries than it states is taken, and both numbers told', async () => {
    const batch = await catchUp('cs.LG', DAY, giving(page(part('New', 3, one), 3)), NOW);
    expect([batch.papers.length, batch.stated]).toEqual([1, 3]);
  });

  it('counts what cannot be read beside what can', async () => {
    const html = part('New', 3, `${one}<dt>?</dt>${entry({ id: '2609.00002', title: ' ' })}`);
    const batch = await catchUp('cs.LG', DAY, giving(page(html, 3)), NOW);
    expect([batch.papers.length, batch.rejected.map(({ entry: id }) => id), batch.stated]).toEqual([
      1,
      ['2609.00002', 'an entry without id'],
      3,
    ]);
  });

  it('tells what a replacement is by where the paper is at home', async () => {
    const elsewhere = '<span class="primary-subject">Probability (math.PR)</span>; Machine Learning (cs.LG)';
    const html = part(
      'Replacement',
      2,
      entry({ id: '2609.00001', mark: '(replaced)', version: 4 }) +
        entry({ id: '2609.00002', mark: '(replaced)', subjects: elsewhere }),
    );
    const batch = await catchUp('cs.LG', DAY, giving(page(html, 2)), NOW);
    expect(batch.papers.map(({ paper, type }) => `${paper.version} ${type}`)).toEqual([
      '4 replace',
      '2 replace-cross',
    ]);
    expect(batch.versionUnknown).toEqual(['arxiv:2609.00002']);
  });

  it('that is refused is a failure of its own', async () => {
    const refused: PoliteFetch = () => Promise.reject<never>(new GlossError({ kind: 'http', status: 400 }));
    expect(await failureOf(catchUp('cs.LG', DAY, refused, NOW))).toEqual({ kind: 'http', status: 400 });
  });
});

it.skipIf(!haveCaptures)(
  `the derived listing with a catch-up’s heading: nine of nine${WITHOUT}`,
  async () => {
    const body = capture('listings/list_cs.AI_new.derived.html').replace(
      '<h1>Artificial Intelligence</h1>',
      '<h1>Catchup results for Artificial Intelligence on Wed, 20 Aug 2025</h1>',
    );
    const batch = await catchUp('cs.AI', '2025-08-20', giving(body), Date.parse('2025-08-22T12:00:00Z'));
    expect([batch.papers.length, batch.stated, batch.rejected, batch.versionUnknown]).toEqual([
      9,
      9,
      [],
      undefined,
    ]);
    expect(batch.papers.map(({ type }) => type).join(' ')).toBe(
      'new new new new cross cross cross replace replace',
    );
  },
);
