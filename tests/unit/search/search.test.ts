import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepare } from '../../../lib/polling/prepare';
import type { PaperFacts } from '../../../lib/records/announcement';
import type { Digest } from '../../../lib/records/digest';
import type { FoundOrder } from '../../../lib/records/found-order';
import type { Day, PaperKey } from '../../../lib/records/paper';
import { createSearch, type Found, type Search } from '../../../lib/search';
import { GlossDb } from '../../../lib/store/db';
import { foundCards } from '../../../lib/store/found-cards';
import { setMark, setNote } from '../../../lib/store/marks';
import { readQuery } from '../../../lib/topics';
import { FIELDS, KEPT_FIELDS } from '../../../lib/topics/query';
import { announced } from '../invented';

const TODAY: Day = '2026-06-18';
let db: GlossDb;
let search: Search;
let failure: unknown;
let last: Found | undefined;
const told: (() => void)[] = [];

beforeEach(() => {
  failure = undefined;
  db = new GlossDb(`search-${Math.random()}`);
});
afterEach(async () => {
  search?.close();
  await db.delete();
  expect(failure).toBeUndefined();
});

async function keep(day: Day, given: Partial<PaperFacts>, list = 'arxiv:cs.LG' as const) {
  const { paper } = prepare(announced(given), Date.parse(`${day}T04:00:00Z`));
  await db.papers.put(paper);
  await db.announcements.put({
    day,
    list,
    paper: paper.key,
    type: 'new',
    version: 1,
    via: 'feed',
    order: 0,
    arrivedAt: paper.arrivedAt,
  });
  return paper;
}

const of = (n: number, given: Partial<PaperFacts>): Partial<PaperFacts> => ({
  ...given,
  id: `2606.${String(n).padStart(5, '0')}`,
});

function open() {
  search = createSearch(
    db,
    (tag) => (tag === 'robotics' ? '机器人' : tag),
    (error) => {
      failure = error;
    },
  );
}

function ask(text: string, order: FoundOrder = 'newest', withHidden = false): void {
  last = undefined;
  const read = readQuery(text, [...FIELDS, ...KEPT_FIELDS]);
  if (read.kind !== 'query') throw new Error(`No query: ${text}`);
  search.ask({ query: read.query, order, withHidden, today: TODAY }, (found) => {
    last = found;
    for (const each of told.splice(0)) each();
  });
}

async function answer(isIt: (found: Found) => boolean = () => true): Promise<Found> {
  while (!(last?.isWhole && isIt(last))) await new Promise<void>((resolve) => told.push(resolve));
  return last;
}

const found = async (text: string, order?: FoundOrder): Promise<string[]> => {
  ask(text, order);
  return keysOf(await answer());
};
const keysOf = ({ hits }: Found) => hits.map(({ doc }) => doc.key.slice('arxiv:2606.0000'.length));

const PLAIN = { abstract: 'We sort keys.', title: 'Sorting', authors: [{ name: 'Bo Tervo' }] };

describe('the search over all papers', () => {
  it('finds words in titles, abstracts, names, institutions, categories and ids, and by field', async () => {
    await keep(TODAY, of(1, { ...PLAIN, title: 'Graph walks' }));
    await keep(TODAY, of(2, { ...PLAIN, abstract: 'We walk on a graph.' }));
    await keep(
      TODAY,
      of(3, { ...PLAIN, authors: [{ name: 'Yann A. LeCun', affiliations: ['Graph Institute'] }] }),
    );
    await keep(TODAY, of(4, { ...PLAIN, categories: ['math.PR', 'stat.ML'] }));
    open();
    expect(await found('graph')).toEqual(['3', '2', '1']);
    expect(await found('ti:graph')).toEqual(['1']);
    expect(await found('abs:graph')).toEqual(['2']);
    expect(await found('aff:graph')).toEqual(['3']);
    expect(await found('au:"Y. LeCun"')).toEqual(['3']);
    expect(await found('"LeCun, Yann"')).toEqual(['3']);
    expect(await found('math.PR')).toEqual(['4']);
    expect(await found('cat:stat')).toEqual(['4']);
    expect(await found('id:2606.00002')).toEqual(['2']);
    expect(await found('2606.00002')).toEqual(['2']);
    expect(await found('grap*')).toEqual(['3', '2', '1']);
    expect(await found('graph NOT walk')).toEqual(['3']);
    expect(await found('zebra')).toEqual([]);
  });

  it('answers to the end where all was read meanwhile, and anew where papers were written past Gloss', async () => {
    const known = await keep(TODAY, of(1, { ...PLAIN, title: 'Graphs' }));
    open();
    await found('graph').then(() => search.close());
    await db.table('searched').update(0, { countedAt: 0 });
    const past = db.backendDB().transaction('papers', 'readwrite');
    past.objectStore('papers').put({ ...known, key: 'arxiv:2606.00002' });
    await new Promise((resolve) => past.addEventListener('complete', resolve));
    open();
    expect(await found('graph')).toEqual(['1']);
    expect(keysOf(await answer(({ count }) => count > 1))).toEqual(['2', '1']);
  });

  it('stands newest first, or by where the words stand', async () => {
    await keep('2026-06-16', of(1, { ...PLAIN, title: 'Graphs' }));
    await keep('2026-06-18', of(2, { ...PLAIN, abstract: 'A graph.' }));
    await keep('2026-06-17', of(3, { ...PLAIN, title: 'More graphs' }));
    open();
    expect(await found('graph')).toEqual(['2', '3', '1']);
    expect(await found('graph', 'relevance')).toEqual(['3', '1', '2']);
  });

  it('finds what the reader noted and what a model wrote, and what the engine chose', async () => {
    const a = await keep(TODAY, of(1, PLAIN));
    await keep(TODAY, of(2, {}));
    await setNote(db, a.key, 'Read with Étienne');
    await db.digests.put({ ...written(a.key, 'It beats quicksort.'), id: 'x' });
    open();
    expect(await found('etienne')).toEqual(['1']);
    expect(await found('note:etienne')).toEqual(['1']);
    expect(await found('digest:quicksort')).toEqual(['1']);
    expect(await found('quicksort')).toEqual(['1']);
    expect(await found('ti:quicksort')).toEqual([]);
    // A sentence of the abstract that stands in its digest.
    expect(await found('digest:"31% fewer comparisons"')).toEqual(['2']);
    expect(await found('digest:zebra')).toEqual([]);
  });

  it('counts all, those of the last days, and what is hidden', async () => {
    await keep('2026-04-01', of(1, PLAIN));
    await keep('2026-06-01', of(2, PLAIN));
    const gone = await keep(TODAY, of(3, PLAIN));
    await setMark(db, gone.key, 'hidden', true, 1);
    open();
    ask('sorting');
    expect(await answer()).toMatchObject({ count: 2, lately: 1, hidden: 1, asked: 3, total: 3 });
    ask('sorting', 'newest', true);
    expect(await answer()).toMatchObject({ count: 3, lately: 2, hidden: 1 });
  });

  it('follows what comes, changes, is noted and goes', async () => {
    const a = await keep(TODAY, of(1, PLAIN));
    open();
    ask('zebra OR heron');
    expect((await answer()).count).toBe(0);
    await keep('2026-06-19', of(2, { ...PLAIN, title: 'Zebras' }));
    expect(keysOf(await answer(({ count }) => count === 1))).toEqual(['2']);
    await setNote(db, a.key, 'about a heron');
    expect(keysOf(await answer(({ count }) => count === 2))).toEqual(['2', '1']);
    await keep('2026-06-19', of(2, { ...PLAIN, title: 'Horses' }));
    expect(keysOf(await answer(({ count }) => count === 1))).toEqual(['1']);
    await db.papers.delete(a.key);
    expect((await answer(({ count }) => count === 0)).hits).toEqual([]);
  });

  it('shows a work once, under the appearance that leads', async () => {
    const first = await keep(TODAY, of(1, PLAIN));
    const other = { ...first, key: 'journal:10.1/x' as PaperKey, source: 'journal' as const, id: '10.1/x' };
    await db.papers.put(other);
    const row = (key: PaperKey, source: 'arxiv' | 'journal') => ({ key, source, link: 'https://x.example/' });
    await db.appearances.bulkPut([
      { paper: first.key, others: [row(other.key, 'journal')] },
      { paper: other.key, others: [row(first.key, 'arxiv')] },
    ]);
    open();
    expect(await found('sorting')).toEqual(['1']);
    const cards = await foundCards(
      db,
      (await answer()).hits.map(({ doc }) => doc),
    );
    expect(cards.map(({ paper, also }) => [paper.key, also?.length])).toEqual([[first.key, 1]]);
  });

  it('reads a paper that no list announced, on the day it came', async () => {
    const { paper } = prepare(announced(of(1, PLAIN)), Date.parse('2026-05-02T12:00:00Z'));
    await db.papers.put(paper);
    open();
    ask('sorting');
    const { hits } = await answer();
    expect(hits.map(({ doc }) => [doc.day, doc.lists])).toEqual([['2026-05-02', []]]);
    const [card] = await foundCards(
      db,
      hits.map(({ doc }) => doc),
    );
    expect(card).toMatchObject({ day: '2026-05-02', type: 'new', lists: ['cs.LG'] });
  });

  it('lets go of what was asked before, and of everything when it is closed', async () => {
    await keep(TODAY, of(1, PLAIN));
    open();
    ask('sorting');
    ask('zebra');
    expect((await answer()).count).toBe(0);
    search.rest();
    last = undefined;
    await keep(TODAY, of(2, { ...PLAIN, title: 'Zebras' }));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(last).toBeUndefined();
  });
});

function written(paper: PaperKey, text: string): Digest {
  const none = { statements: [], spans: [] };
  const statement = {
    text,
    evidence: { source: 'abstract' as const, start: 0, end: 0, quote: '', check: 'supported' as const },
  };
  return {
    paper,
    version: 1,
    language: 'en',
    engine: 'openai',
    model: 'm',
    promptVersion: '1',
    state: { kind: 'ready' },
    sections: {
      tldr: { statements: [statement], spans: [] },
      'key-points': none,
      summary: none,
      methodology: none,
      results: none,
      implications: none,
    },
    background: [],
    code: [],
    tags: [],
    madeAt: 1,
  };
}
