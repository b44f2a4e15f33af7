import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type LibraryEntry, MOST_LIBRARY } from '../../../lib/records/library';
import { GlossDb } from '../../../lib/store/db';
import {
  addToLibrary,
  emptyLibrary,
  findInLibrary,
  libraryOf,
  listLibrary,
  putBackIntoLibrary,
  removeFromLibrary,
  takeBackFromLibrary,
} from '../../../lib/store/library';
import { fill, paperOf } from './fill';

const db = new GlossDb('library-test');
beforeEach(async () => {
  await db.open();
  for (const table of db.tables) await table.clear();
});

const work = (key: LibraryEntry['key'], more: Partial<LibraryEntry> = {}): LibraryEntry => ({
  key,
  title: `Tides of ${key}`,
  authors: [],
  addedAt: 1,
  from: 'mine.bib',
  ...more,
});
const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => work(`doi:10.1000/${from + i}`));

describe('an import', () => {
  it('adds what is new, counts what is known, and adds nothing the second time', async () => {
    const works = [work('arxiv:2403.00001'), work('doi:10.1000/a'), work('arxiv:2403.00001')];
    const first = await addToLibrary(db, works);
    expect(first).toEqual({
      added: ['arxiv:2403.00001', 'doi:10.1000/a'],
      before: [],
      known: 1,
      refused: [],
    });
    const rows = await listLibrary(db);
    expect(rows).toEqual([works[0], works[1]]);
    const again = await addToLibrary(
      db,
      works.map((each) => ({ ...each, addedAt: 9, from: 'other.bib' })),
    );
    expect(again).toEqual({ added: [], before: [], known: 3, refused: [] });
    expect(await listLibrary(db)).toEqual(rows);
  });

  it('tells what was not known of a work, whether it was there or stood before in the file', async () => {
    const bare = work('arxiv:2403.00001', { title: '' });
    await addToLibrary(db, [bare]);
    const full = work('arxiv:2403.00001', {
      abstract: 'All.',
      authors: ['Ada Lund'],
      year: 2024,
      categories: ['math.PR'],
      addedAt: 9,
    });
    const other = work('doi:10.1000/a');
    const change = await addToLibrary(db, [full, other, { ...other, abstract: 'More.' }]);
    expect(change).toEqual({ added: ['doi:10.1000/a'], before: [bare], known: 2, refused: [] });
    expect(await listLibrary(db)).toEqual([
      { ...full, addedAt: 1 },
      { ...other, abstract: 'More.' },
    ]);
    await takeBackFromLibrary(db, change);
    expect(await listLibrary(db)).toEqual([bare]);
  });

  it('has room for as many as there may be, and refuses the others by name', async () => {
    await addToLibrary(db, many(MOST_LIBRARY - 1));
    const change = await addToLibrary(db, [...many(3), ...many(2, MOST_LIBRARY)]);
    expect(change).toMatchObject({ known: 3, refused: many(1, MOST_LIBRARY + 1) });
    expect(await db.library.count()).toBe(MOST_LIBRARY);
  });

  it('is taken back to the letter, however often and far apart a file has a work', async () => {
    const bare = work('arxiv:2403.00001', { title: '' });
    await addToLibrary(db, [bare]);
    const told = work('arxiv:2403.00001', { year: 2024 });
    const twice = work('doi:10.1000/twice');
    const parts = [told, twice, ...many(900), { ...told, abstract: 'All.' }, { ...twice, abstract: 'More.' }];
    const change = await addToLibrary(db, parts);
    expect(await db.library.get(bare.key)).toEqual({
      ...bare,
      title: told.title,
      year: 2024,
      abstract: 'All.',
    });
    await takeBackFromLibrary(db, change);
    expect(await listLibrary(db)).toEqual([bare]);
  });

  it('that cannot be written changes nothing', async () => {
    const broken = { ...work('doi:10.1000/x'), title: (() => '') as unknown as string };
    await expect(addToLibrary(db, [...many(700), broken])).rejects.toThrow();
    expect(await listLibrary(db)).toEqual([]);
  });
});

describe('removing', () => {
  it('takes one or all, and gives them back', async () => {
    await addToLibrary(db, many(1203));
    const rows = await listLibrary(db);
    expect(rows).toHaveLength(1203);
    const one = await removeFromLibrary(db, 'doi:10.1000/7');
    expect(await db.library.count()).toBe(1202);
    await putBackIntoLibrary(db, one ? [one] : []);
    const all = await emptyLibrary(db);
    expect(await db.library.count()).toBe(0);
    await putBackIntoLibrary(db, all);
    expect(await listLibrary(db)).toEqual(rows);
    expect(await removeFromLibrary(db, 'doi:10.1000/none')).toBeUndefined();
  });
});

describe('looking', () => {
  beforeEach(() =>
    addToLibrary(db, [
      work('arxiv:2403.00001', { title: 'Tides', authors: ['Józef Čech'], year: 2024 }),
      work('doi:10.1000/a', { title: 'Waves', from: 'other.ris', addedAt: 2 }),
    ]).then(() => undefined),
  );

  it.each([
    ['', ['doi:10.1000/a', 'arxiv:2403.00001']],
    ['  ', ['doi:10.1000/a', 'arxiv:2403.00001']],
    ['JOZEF cech', ['arxiv:2403.00001']],
    ['tid 2024', ['arxiv:2403.00001']],
    ['10.1000', ['doi:10.1000/a']],
    ['other.ris', ['doi:10.1000/a']],
    ['tides waves', []],
  ])('finds “%s”, the newest first', async (query, keys) => {
    const { rows, found, all } = await findInLibrary(db, query, 50);
    expect([rows.map(({ key }) => key), found, all]).toEqual([keys, keys.length, 2]);
  });

  it('gives no more than it is asked for, and says how many there are', async () => {
    await addToLibrary(db, many(60));
    expect(await findInLibrary(db, '', 50)).toMatchObject({ rows: { length: 50 }, found: 62 });
    expect(await findInLibrary(db, 'tides', 50)).toMatchObject({ rows: { length: 50 }, found: 61 });
  });
});

it('what ranking learns from has the texts of papers that are kept, and nothing without a title', async () => {
  await fill(db, '2026-06-18', 1, 2);
  const paper = paperOf('2026-06-18', 1);
  await addToLibrary(db, [
    work(paper.key as LibraryEntry['key'], { title: '' }),
    work('arxiv:2403.00001', { title: '' }),
    work('doi:10.1000/a'),
  ]);
  const rows = await libraryOf(db);
  expect(rows).toHaveLength(2);
  expect(rows.find(({ key }) => key === (paper.key as string))).toMatchObject({
    title: paper.title,
    abstract: paper.abstract,
    categories: paper.categories,
  });
});
