import { fold } from '../papers/fold';
import { type LibraryEntry, type LibraryKey, MOST_LIBRARY } from '../records/library';
import type { PaperKey } from '../records/paper';
import type { GlossDb } from './db';

/** Rows read or written in one go: a page stays quick meanwhile. */
const SLICE = 200;

/** What an import changed, so that it can be taken back. */
export interface LibraryChange {
  added: LibraryKey[];
  /** Works that were there, as they were before the import told more of them. */
  before: LibraryEntry[];
  /** Entries of works that were there, or stood in the file before. */
  known: number;
  /** Entries that found no room. */
  refused: LibraryEntry[];
}

/**
 * Keeps what was imported, whole or not at all. A work that is there stays as it is, but for what was not known of it.
 * @throws where the store cannot be written
 */
export function addToLibrary(db: GlossDb, entries: readonly LibraryEntry[]): Promise<LibraryChange> {
  return db.transaction('rw', db.library, async () => {
    const adding = new Adding(MOST_LIBRARY - (await db.library.count()));
    for (let at = 0; at < entries.length; at += SLICE) {
      const slice = entries.slice(at, at + SLICE);
      const kept = await db.library.bulkGet(slice.map(({ key }) => key));
      const rows = new Map(kept.flatMap((row) => (row ? [[row.key, row]] : [])));
      const written = new Map<LibraryKey, LibraryEntry>();
      for (const entry of slice) {
        const next = adding.next(entry, written.get(entry.key) ?? rows.get(entry.key));
        if (next) written.set(next.key, next);
      }
      await db.library.bulkPut([...written.values()]);
    }
    return adding.change;
  });
}

/** What becomes of each entry, and what that changes. */
class Adding {
  readonly change: LibraryChange = { added: [], before: [], known: 0, refused: [] };
  /** Works that were written: what they were before is known already. */
  private readonly touched = new Set<LibraryKey>();

  constructor(private readonly room: number) {}

  /** The row to be written for an entry, where one is. */
  next(entry: LibraryEntry, row: LibraryEntry | undefined): LibraryEntry | undefined {
    const next = row ? this.known(entry, row) : this.fresh(entry);
    if (next) this.touched.add(next.key);
    return next;
  }

  private known(entry: LibraryEntry, row: LibraryEntry): LibraryEntry | undefined {
    this.change.known += 1;
    const more = withMore(row, entry);
    if (more && !this.touched.has(row.key)) this.change.before.push(row);
    return more;
  }

  private fresh(entry: LibraryEntry): LibraryEntry | undefined {
    const { added, refused } = this.change;
    if (added.length >= this.room) {
      refused.push(entry);
      return undefined;
    }
    added.push(entry.key);
    return entry;
  }
}

/** A row with what an entry says that it did not know; undefined where that is nothing. */
function withMore(row: LibraryEntry, entry: LibraryEntry): LibraryEntry | undefined {
  const more: Partial<LibraryEntry> = {
    ...(row.title === '' && entry.title !== '' && { title: entry.title }),
    ...(row.abstract === undefined && entry.abstract && { abstract: entry.abstract }),
    ...(row.authors.length === 0 && entry.authors.length > 0 && { authors: entry.authors }),
    ...(row.year === undefined && entry.year !== undefined && { year: entry.year }),
    ...(row.categories === undefined && entry.categories && { categories: entry.categories }),
  };
  return Object.keys(more).length > 0 ? { ...row, ...more } : undefined;
}

/** Takes an import back. */
export async function takeBackFromLibrary(db: GlossDb, { added, before }: LibraryChange): Promise<void> {
  await db.transaction('rw', db.library, async () => {
    await db.library.bulkDelete(added);
    await db.library.bulkPut(before);
  });
}

/** Removes one work. @returns it, so that it can be put back */
export function removeFromLibrary(db: GlossDb, key: LibraryKey): Promise<LibraryEntry | undefined> {
  return db.transaction('rw', db.library, async () => {
    const row = await db.library.get(key);
    await db.library.delete(key);
    return row;
  });
}

/** Removes all. @returns them, so that they can be put back */
export function emptyLibrary(db: GlossDb): Promise<LibraryEntry[]> {
  return db.transaction('rw', db.library, async () => {
    const rows = await listLibrary(db);
    await db.library.clear();
    return rows;
  });
}

/** Puts back what was removed. */
export async function putBackIntoLibrary(db: GlossDb, rows: readonly LibraryEntry[]): Promise<void> {
  await db.transaction('rw', db.library, async () => {
    for (let at = 0; at < rows.length; at += SLICE) await db.library.bulkPut(rows.slice(at, at + SLICE));
  });
}

/** Every row, as it is kept: what a backup takes. */
export async function listLibrary(db: GlossDb): Promise<LibraryEntry[]> {
  const rows: LibraryEntry[] = [];
  await eachSlice(db, (slice) => rows.push(...slice));
  return rows;
}

/**
 * The reader's library as ranking learns from it: works that only an id is known of have what Gloss knows of their papers.
 * Those without a title even so teach nothing, and are left out.
 */
export async function libraryOf(db: GlossDb): Promise<LibraryEntry[]> {
  const entries: LibraryEntry[] = [];
  await eachSlice(db, async (slice) => {
    const papers = await db.papers.bulkGet(slice.map(({ key }) => key as string as PaperKey));
    for (const [i, row] of slice.entries()) {
      const paper = papers[i];
      const told: LibraryEntry | undefined = paper && {
        ...row,
        title: paper.title,
        abstract: paper.abstract,
        authors: paper.authors.map(({ name }) => name),
        categories: paper.categories,
      };
      const entry = told ? (withMore(row, told) ?? row) : row;
      if (entry.title !== '') entries.push(entry);
    }
  });
  return entries;
}

/** Works of the library in which words are found, the newest first. */
export interface LibraryFound {
  rows: LibraryEntry[];
  /** How many there are, shown or not. */
  found: number;
  /** How many the library has. */
  all: number;
}

/**
 * Looks for works that have every word of a query in title, authors, year, id or file, whatever their accents; all of them for an
 * empty one.
 * @param most given at most
 */
export async function findInLibrary(db: GlossDb, query: string, most: number): Promise<LibraryFound> {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const all = await db.library.count();
  if (words.length === 0) {
    const rows = await db.library.orderBy('addedAt').reverse().limit(most).toArray();
    return { rows, found: all, all };
  }
  const rows: LibraryEntry[] = [];
  await eachSlice(db, (slice) => rows.push(...slice.filter((row) => holds(row, words))));
  rows.sort((a, b) => b.addedAt - a.addedAt);
  return { rows: rows.slice(0, most), found: rows.length, all };
}

function holds({ key, title, authors, year, from }: LibraryEntry, words: readonly string[]): boolean {
  const text = fold([title, ...authors, year ?? '', key, from].join('\n'));
  return words.every((word) => text.includes(word));
}

async function eachSlice(db: GlossDb, take: (rows: LibraryEntry[]) => unknown): Promise<void> {
  for (let last = ''; ; ) {
    const slice = await db.library.where('key').above(last).limit(SLICE).toArray();
    if (slice.length === 0) return;
    await take(slice);
    last = slice.at(-1)?.key ?? last;
  }
}
