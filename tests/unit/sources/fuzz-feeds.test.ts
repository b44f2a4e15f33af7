import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GlossError } from '../../../lib/errors';
import type { Batch } from '../../../lib/records/announcement';
import { readArxivApi } from '../../../lib/sources/arxiv-api';
import { readArxivFeed } from '../../../lib/sources/arxiv-feed';
import { paperFacts } from '../../../lib/sources/border';
import { TEX_TOKENS } from '../papers/hostile';
import { feed, item } from './hostile-feeds';

const RUNS = { numRuns: 10_000 };

/** What people write and machines break: TeX, markup, entities, signs nobody sees. */
const words = fc.string({
  unit: fc.constantFrom(
    ...TEX_TOKENS.map((each) => each.replace(/&(?!amp;)/g, '&amp;').replaceAll('<', '&lt;')),
    ...[
      '&lt;i&gt;',
      '&lt;/i&gt;',
      '&amp;lt;',
      '&#x27;',
      '&#0;',
      '&nbsp;',
      '&#xFFFFFFFF;',
      '<![CDATA[<b>x</b>]]>',
      '<i/>',
    ],
    ...[
      '\u00ad',
      '\u200b',
      '\u202e',
      '\ufeff',
      '\ufffd',
      '\u0092',
      ' (MIT), ',
      ', Jr.',
      'accepted to ICML 2026',
    ],
  ),
  maxLength: 20,
});
const names = ['title', 'guid', 'description', 'category', 'arxiv:announce_type', 'dc:creator'] as const;
const fields = fc.dictionary(fc.constantFrom(...names), words, { maxKeys: 4 });
const ids = fc
  .integer({ min: 1, max: 99_999 })
  .map((n) => `oai:arXiv.org:2606.${String(n).padStart(5, '0')}v1`);
const items = fc.array(
  fc.tuple(ids, fields).map(([guid, given]) => item({ guid, ...given })),
  { maxLength: 3 },
);

const entries = fc.array(
  fc
    .tuple(ids, words, words, words)
    .map(
      ([id, title, name, comment]) =>
        `<entry><id>http://arxiv.org/abs/${id.slice(14)}</id><title>${title}</title><summary>${comment}</summary>` +
        `<author><name>${name}</name><arxiv:affiliation>${title}</arxiv:affiliation></author>` +
        `<arxiv:comment>${comment}</arxiv:comment><arxiv:primary_category term="cs.LG"/><published>${name}</published></entry>`,
    ),
  { maxLength: 3 },
);

/** Any text, mostly of the shape of a feed: whole, cut off, or with a stretch of noise in it. */
const broken = (whole: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 4, arbitrary: whole },
    {
      weight: 2,
      arbitrary: fc
        .tuple(whole, fc.double({ min: 0, max: 1, noNaN: true }))
        .map(([text, at]) => text.slice(0, at * text.length)),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          whole,
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.string({ unit: 'binary', maxLength: 12 }),
        )
        .map(([text, at, noise]) => text.slice(0, at * text.length) + noise + text.slice(at * text.length)),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  );

/** What is stored is whole; what is not read is told. */
function holds(read: () => Batch): boolean {
  try {
    const { papers, rejected } = read();
    for (const { paper } of papers) expect(paperFacts.safeParse(paper).success).toBe(true);
    for (const { entry, reason } of rejected) expect([typeof entry, reason]).not.toContain('');
    return papers.length > 0;
  } catch (error) {
    if (!(error instanceof GlossError)) throw error;
    return false;
  }
}

describe('no feed crashes its reader or stores a record that fails its schema', () => {
  it('RSS', { timeout: 60_000 }, () => {
    let read = 0;
    const rss = items.map((each) => feed(each.join('')));
    fc.assert(
      fc.property(broken(rss), (text) => {
        if (holds(() => readArxivFeed(text))) read++;
      }),
      RUNS,
    );
    // A fuzz that nothing gets through tries nothing.
    expect(read).toBeGreaterThan(1000);
  });

  it('the API', { timeout: 60_000 }, () => {
    let read = 0;
    const atom = entries.map(
      (each) => `<feed xmlns:arxiv="x"><totalResults>3</totalResults>${each.join('')}</feed>`,
    );
    fc.assert(
      fc.property(broken(atom), (text) => {
        if (holds(() => readArxivApi(text, ['cs.LG']))) read++;
      }),
      RUNS,
    );
    expect(read).toBeGreaterThan(1000);
  });
});
