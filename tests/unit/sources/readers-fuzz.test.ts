import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GlossError } from '../../../lib/errors';
import { cleanSource } from '../../../lib/papers/clean-source';
import type { Batch } from '../../../lib/records/announcement';
import { readArxivApi } from '../../../lib/sources/arxiv-api';
import { readArxivFeed } from '../../../lib/sources/arxiv-feed';
import { addListed, readListingPage } from '../../../lib/sources/arxiv-listing';
import { checkAnnounced } from '../../../lib/sources/border';
import { feedsIn } from '../../../lib/sources/discover-feed';
import { htmlToText } from '../../../lib/sources/html-text';
import { readJournalFeed } from '../../../lib/sources/journal-feed';
import { readPreprintApi } from '../../../lib/sources/preprint-api';
import { readPreprintFeed } from '../../../lib/sources/preprint-feed';
import { webAddress } from '../../../lib/sources/web-address';
import { HOSTILE } from '../papers/hostile-pieces';
import { feed, item } from './hostile-feeds';
import { FEED } from './journal-samples';

/**
 * Every reader of what comes from outside. Fuzz of one reader alone, that knows its shapes better, stands beside this:
 * `fuzz-feeds` (arXiv's RSS and API, 10,000 runs each), `listing-fuzz` (12,000), `feed-fuzz` (RDF, RSS, JSON, text: 11,000).
 */
const READERS: Record<string, (source: string) => Pick<Batch, 'papers' | 'rejected'>> = {
  'arXiv’s feed': readArxivFeed,
  'arXiv’s API': (source) => readArxivApi(source, ['cs.LG']),
  'arXiv’s pages': (source) => {
    const batch: Batch = { via: 'catch-up', papers: [], rejected: [] };
    addListed(batch, readListingPage(source), ['cs.LG']);
    return batch;
  },
  'a preprint server’s feed': (source) => readPreprintFeed(source, 'biorxiv', 'zoology'),
  'a preprint server’s API': (source) => readPreprintApi(source, 'medrxiv', 'surgery'),
  'a journal’s feed': (source) => readJournalFeed(source, FEED),
};
const RUNS = 2_500;

/** What it gives is whole, what it leaves out is counted; else it says in our own words why there is nothing. */
function read(reader: string, source: string): number {
  try {
    const { papers, rejected } = READERS[reader]?.(source) ?? { papers: [], rejected: [] };
    for (const each of papers) expect(checkAnnounced(each)).toEqual({ ok: true, value: each });
    for (const { entry, reason } of rejected) expect([entry, reason]).not.toContain('');
    // Nothing is made up: no answer holds more papers than it has room for.
    expect(papers.length + rejected.length).toBeLessThanOrEqual(source.length);
    return papers.length;
  } catch (error) {
    if (!(error instanceof GlossError) || error.failure.kind !== 'unreadable') throw error;
    return 0;
  }
}

const soup = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...HOSTILE) }, fc.string({ unit: 'binary' })), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));
const at = fc.double({ min: 0, max: 1, noNaN: true });

const NAMES = 'xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const atom = `<?xml version="1.0"?><feed ${NAMES}><title>cs.LG updates</title><updated>2026-06-18T04:00:00+00:00</updated>
<entry><id>oai:arXiv.org:2606.00001v1</id><title>On Noisy Sorting</title><category term="cs.LG"/>
<summary>arXiv:2606.00001v1 Announce Type: new \nAbstract: We sort.</summary><arxiv:announce_type>new</arxiv:announce_type>
<dc:creator>Ada Nilsdotter</dc:creator><published>2026-06-18T00:00:00-04:00</published>
<link rel="alternate" href="https://arxiv.org/abs/2606.00001"/></entry></feed>`;
/** Documents that are sound before something is thrown into them. */
const SOUND = [atom, feed(item() + item({ guid: 'oai:arXiv.org:2606.00002v1' }))];
const bent = fc.tuple(fc.constantFrom(...SOUND), at, fc.nat(80), soup).map(([text, place, gone, thrown]) => {
  const start = Math.floor(place * text.length);
  return text.slice(0, start) + thrown + text.slice(start + gone);
});
const anything = fc.oneof({ weight: 3, arbitrary: bent }, soup, fc.constantFrom(...SOUND), fc.json());

describe(`of ${Object.keys(READERS).length * RUNS} texts that come for each reader`, () => {
  it.each(Object.keys(READERS))(
    '%s crashes at none and keeps no record that fails its schema',
    {
      timeout: 60_000,
    },
    (reader) => {
      fc.assert(
        fc.property(anything, (source) => void read(reader, source)),
        { numRuns: RUNS },
      );
    },
  );

  it('arXiv’s Atom gets through where it is sound', () => {
    expect(SOUND.map((source) => read('arXiv’s feed', source))).toEqual([1, 2]);
  });
});

describe('whatever comes where a page should name its feeds', () => {
  it('gives addresses of the web or a failure', { timeout: 60_000 }, () => {
    const link = fc
      .tuple(fc.constantFrom('rss', 'atom', 'rdf', 'x'), soup)
      .map(
        ([kind, href]) =>
          `<link rel="alternate" type="application/${kind}+xml" href="${href}" title="${href}">`,
      );
    let found = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          soup,
          fc.array(link, { maxLength: 4 }).map((all) => all.join('')),
          bent,
        ),
        (body) => {
          try {
            for (const { feed: address, title } of feedsIn(body, FEED)) {
              found++;
              expect(webAddress(address)).toBe(address);
              if (title !== undefined) expect(title).not.toMatch(/^$|\n/);
            }
          } catch (error) {
            if (!(error instanceof GlossError)) throw error;
          }
        },
      ),
      { numRuns: 3_000 },
    );
    expect(found).toBeGreaterThan(300);
  });
});

/**
 * Work bounded by the size of what comes. No clock is read: of a reader that takes the square of 150,000 pieces, or goes
 * down by recursion, nobody would see the end, or the stack would overflow.
 */
describe('one or two pieces, again and again', () => {
  const LENGTH = 150_000;
  const endless = fc
    .array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 2 })
    .map((pieces) => pieces.join(''))
    .filter((unit) => unit.length > 0)
    .map((unit) => unit.repeat(Math.ceil(LENGTH / unit.length)));
  const holders: ((text: string) => string)[] = [
    (text) => text,
    (text) => feed(item({ description: text })),
    (text) => feed(item({ 'dc:creator': text.replaceAll('<', '&lt;') })),
    (text) => atom.replace('We sort.', () => text.replace(/[<&]/g, 'x')),
    (text) =>
      JSON.stringify({
        messages: [{ status: 'ok', count: 1 }],
        collection: [{ abstract: text, title: text }],
      }),
  ];

  it('keep no reader', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(endless, fc.constantFrom(...holders), (text, hold) => {
        for (const reader of Object.keys(READERS)) read(reader, hold(text));
        htmlToText(text);
        cleanSource(text);
        try {
          feedsIn(text, FEED);
        } catch (error) {
          if (!(error instanceof GlossError)) throw error;
        }
      }),
      { numRuns: 200 },
    );
  });
});
