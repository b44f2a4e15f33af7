import { describe, expect, it } from 'vitest';
import { failureOf } from '../../../lib/errors';
import type { Batch } from '../../../lib/records/announcement';
import { readArxivApi } from '../../../lib/sources/arxiv-api';
import { readArxivFeed } from '../../../lib/sources/arxiv-feed';
import { addListed, readListingPage } from '../../../lib/sources/arxiv-listing';
import { checkAnnounced } from '../../../lib/sources/border';
import { readPreprintFeed } from '../../../lib/sources/preprint-feed';
import { capture, capturesIn, haveCaptures, WITHOUT } from '../captures';

/** What is counted in a capture: papers by type, their authors, those with an abstract, and what it says of itself. */
interface Numbers {
  new?: number;
  cross?: number;
  replace?: number;
  authors: number;
  abstracts: number;
  day?: string;
  total?: number;
}

/** One that holds no papers, for the reason named. */
type Expected = Numbers | 'truncated' | 'refused' | 'web-page';

/** Every capture of a feed, an answer or a listing, and what is in it by a count of its own elements. */
const TABLE: Record<string, Expected> = {
  'feeds/atom_cs.AI_2025-08-20_4cross.xml': { cross: 4, authors: 14, abstracts: 4, day: '2025-08-20' },
  'feeds/atom_cs.AI_2025-08-20_86entries.xml': {
    new: 41,
    cross: 45,
    authors: 511,
    abstracts: 86,
    day: '2025-08-20',
  },
  'feeds/atom_cs.AI_2025-08-20_truncated-mid-entry.xml': 'truncated',
  'feeds/rss_cs.LG+cs.AI+cs.CL+stat.ML_2026-09-24_4items.xml': {
    new: 2,
    cross: 1,
    replace: 1,
    authors: 10,
    abstracts: 4,
    day: '2026-09-24',
  },
  'api/api_empty_2026-09-16.xml': { authors: 0, abstracts: 0, total: 0 },
  'api/api_error400_2026-09-16.xml': 'refused',
  'api/api_ok_2026-09-16_3entries.xml': { new: 3, authors: 13, abstracts: 3, total: 5936 },
  'api/api_old-format_error_2007.xml': 'refused',
  'api/api_old-format_hep-ex0307015_2007.xml': { new: 1, authors: 1, abstracts: 1, total: 1000 },
  'biorxiv/biorxiv_rss_all_2018-03.rdf.xml': { new: 30, authors: 229, abstracts: 30 },
  'biorxiv/biorxiv_rss_biochemistry_2018-03.rdf.xml': { new: 30, authors: 181, abstracts: 30 },
  'biorxiv/biorxiv_rss_bioengineering_2019-11_1item.rdf.xml': { new: 1, authors: 4, abstracts: 1 },
  'listings/list_cs.AI_new.derived.html': {
    new: 4,
    cross: 3,
    replace: 2,
    authors: 64,
    abstracts: 9,
    total: 9,
  },
  // Seven entries of nine: the two replacements are on no such page.
  'listings/list_cs.AI_recent.derived.html': { new: 4, cross: 3, authors: 58, abstracts: 0, total: 9 },
  'listings/search_2025-12_200results.html': 'web-page',
};

const READERS: Record<string, (source: string) => Batch> = {
  feeds: readArxivFeed,
  api: (source) => readArxivApi(source, []),
  biorxiv: (source) => readPreprintFeed(source, 'biorxiv', 'all'),
  listings(source) {
    const batch: Batch = { via: 'catch-up', papers: [], rejected: [] };
    const listing = readListingPage(source);
    addListed(batch, listing, ['cs.AI']);
    return { ...batch, ...(listing.total !== undefined && { total: listing.total }) };
  },
};
const FOLDERS = Object.keys(READERS);

/** `real`, or `derived`: of arXiv's own make, put together by us from real parts. */
const STATUS = new Map(
  haveCaptures
    ? capture('MANIFEST.tsv')
        .split('\n')
        .map((row) => [row.split('\t')[0] ?? '', row.split('\t')[2] ?? ''])
    : [],
);

function outcome(file: string): Expected {
  const read = READERS[file.split('/')[0] ?? ''];
  try {
    const { papers, rejected, day, total } = (read as NonNullable<typeof read>)(capture(file));
    expect(rejected).toEqual([]);
    for (const each of papers) expect(checkAnnounced(each)).toEqual({ ok: true, value: each });
    const types = papers.map(({ type }) => type);
    return {
      ...Object.fromEntries(types.map((type) => [type, types.filter((each) => each === type).length])),
      authors: papers.reduce((sum, { paper }) => sum + paper.authors.length, 0),
      abstracts: papers.filter(({ paper }) => paper.abstract !== '').length,
      ...(day && { day }),
      ...(total !== undefined && { total }),
    };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind !== 'unreadable') throw error;
    return failure.reason as Expected;
  }
}

describe.skipIf(!haveCaptures)(`captures are read whole, by number${WITHOUT}`, () => {
  it.each(
    Object.entries(TABLE).map(([file, expected]) => [file, STATUS.get(file) ?? 'absent', expected] as const),
  )('%s (%s)', (file, status, expected) => {
    expect(status).toMatch(/^(?:real|derived)$/);
    expect(outcome(file)).toEqual(expected);
  });

  it('and there is none that this table leaves out', () => {
    const there = FOLDERS.flatMap((folder) => capturesIn(folder).map((name) => `${folder}/${name}`));
    expect(there.sort()).toEqual(Object.keys(TABLE).sort());
  });
});
