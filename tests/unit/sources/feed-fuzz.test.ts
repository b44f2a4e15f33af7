import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GlossError } from '../../../lib/errors';
import { checkAnnounced } from '../../../lib/sources/border';
import { readFeedItems } from '../../../lib/sources/feed-items';
import { htmlToText } from '../../../lib/sources/html-text';
import { readJournalFeed } from '../../../lib/sources/journal-feed';
import { readPreprintApi } from '../../../lib/sources/preprint-api';
import { readPreprintFeed } from '../../../lib/sources/preprint-feed';
import { FEED, rdf, rss } from './journal-samples';

/** Runs of the whole file; more than ten thousand. */
const RUNS = { items: 4000, papers: 4000, api: 1500, html: 1500 };

const PIECES = fc.constantFrom(
  ...[
    '<',
    '>',
    '/',
    '&',
    ';',
    '<![CDATA[',
    ']]>',
    '&lt;',
    '&amp;lt;',
    '&#x',
    '&#0;',
    '<p>',
    '</p>',
    '<b',
    '"',
    "'",
    '=',
  ],
  ...[
    'by ',
    'Ada Nils',
    ', ',
    'A. B., ',
    'Background ',
    'The cells',
    '10.1000/x',
    'doi:',
    '\n\n',
    '\u0000',
    '\ud800',
    '\u202e',
  ],
  ...[
    '<title>',
    '</title>',
    '<!--',
    '-->',
    '<?x',
    '?>',
    'O_FIG',
    'C_FIG',
    'O_ST_ABS',
    'C_ST_ABS',
    '$x<y$',
    '\u00e9',
    '中',
  ],
  ...[
    'javascript:x',
    'https://x.example/',
    '2026-01-01',
    'Correction: ',
    '[Articles] ',
    'Nature, Published online: 1 May 2026; doi:1 ',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(PIECES, { maxLength: 25 }).map((pieces) => pieces.join('')),
);
const names = [
  'title',
  'link',
  'description',
  'dc:creator',
  'author',
  'guid',
  'dc:date',
  'dc:identifier',
  'content:encoded',
  'category',
  'prism:doi',
];
const item = fc.dictionary(fc.constantFrom(...names), text, { maxKeys: 8 });
const escaped = (value: string) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const escapedItem = item.map((fields) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, escaped(value)])),
);
const feeds = fc.tuple(fc.constantFrom(rdf, rss), fc.array(fc.oneof(item, escapedItem), { maxLength: 4 }));

/** Lets through what a reader can be told of. */
function tolerant<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof GlossError && error.failure.kind === 'unreadable') return undefined;
    throw error;
  }
}

describe('whatever a feed holds', () => {
  it('its items are read, or a failure is told', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          feeds.map(([make, items]) => make(items)),
        ),
        (source) => {
          const read = tolerant(() => readFeedItems(source, FEED));
          for (const each of read?.items ?? []) {
            expect(each.title).not.toMatch(/\n/);
            if (each.link) expect(each.link).toMatch(/^https:/);
          }
        },
      ),
      { numRuns: RUNS.items },
    );
  });

  it('its papers fit the schema', () => {
    let papers = 0;
    fc.assert(
      fc.property(feeds, ([make, items]) => {
        const source = make(items);
        for (const read of [
          () => readJournalFeed(source, FEED),
          () => readPreprintFeed(source, 'biorxiv', 'zoology'),
        ]) {
          for (const each of tolerant(read)?.papers ?? []) {
            papers++;
            expect(checkAnnounced(each)).toEqual({ ok: true, value: each });
          }
        }
      }),
      { numRuns: RUNS.papers },
    );
    // Else nothing was tested.
    expect(papers).toBeGreaterThan(500);
  });

  it('and an answer of the API, too', () => {
    const value = fc.oneof(text, fc.constantFrom('10.1000/x', '2026-01-01', 'zoology', '1'), fc.jsonValue());
    const record = fc.dictionary(
      fc.constantFrom('doi', 'title', 'authors', 'date', 'version', 'category', 'abstract', 'published'),
      value,
    );
    const body = fc.record({
      messages: fc.array(
        fc.record({ status: fc.constantFrom('ok', 'error', 'x'), count: value, total: value }),
        {
          maxLength: 2,
        },
      ),
      collection: fc.array(fc.oneof(record, fc.jsonValue()), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          fc.json(),
          body.map((each) => JSON.stringify(each)),
        ),
        (source) => {
          for (const each of tolerant(() => readPreprintApi(source, 'biorxiv', 'zoology'))?.papers ?? [])
            expect(checkAnnounced(each)).toEqual({ ok: true, value: each });
        },
      ),
      { numRuns: RUNS.api },
    );
  });

  it('and texts lose their markup for good', () => {
    fc.assert(
      fc.property(text, (html) => {
        const plain = htmlToText(html);
        expect(plain ?? '').not.toMatch(/<script\b[^<]*>/i);
        expect(plain ?? '').not.toMatch(/^\s|\s$/);
      }),
      { numRuns: RUNS.html },
    );
  });
});
