import type { IndexableType } from 'dexie';
import type { Day, PaperKey } from '../records/paper';
import type { GlossDb } from '../store/db';
import { putMark, readMarks, readOthers, readSomeWritten, readWritten } from './beside';
import type { Changed, Keys } from './changes';
import { type Corpus, dropDoc, putDoc } from './corpus';
import { placeDay } from './placed';

/** So many papers are looked up in one go of some milliseconds. */
const AT_ONCE = 100;

/**
 * Brings a corpus up to date with what changed.
 * @returns whether a search could find something else now; undefined where all has to be read anew
 */
export async function follow(
  db: GlossDb,
  corpus: Corpus,
  { papers, announcements, marks, digests, appearances }: Changed,
  nameOf: (tag: string) => string,
): Promise<boolean | undefined> {
  if (papers === 'many' || announcements === 'many') return undefined;
  const touched = new Set((papers ?? []) as PaperKey[]);
  for (const key of await movedTo(db, corpus, announcements ?? [])) touched.add(key);
  await readAgain(db, corpus, [...touched], nameOf);
  if (appearances) corpus.others = await readOthers(db);
  if (digests) await followWritten(db, corpus, digests);
  const isOtherMarks = marks !== undefined && (await followMarks(db, corpus, marks));
  return touched.size > 0 || appearances !== undefined || digests !== undefined || isOtherMarks;
}

/** The papers that stand on another day now, or were not known. */
async function movedTo(
  db: GlossDb,
  corpus: Corpus,
  announcements: readonly IndexableType[],
): Promise<PaperKey[]> {
  const days = new Set<Day>();
  for (const key of announcements) if (Array.isArray(key)) days.add(String(key[0]));
  const moved: PaperKey[] = [];
  for (const day of [...days].sort())
    for (const key of await placeDay(db, day, corpus.placed)) {
      const doc = corpus.docs[corpus.at.get(key) ?? -1];
      if (!doc || doc.day !== corpus.placed.get(key)?.day) moved.push(key);
    }
  return moved;
}

async function readAgain(
  db: GlossDb,
  corpus: Corpus,
  keys: readonly PaperKey[],
  nameOf: (tag: string) => string,
): Promise<void> {
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const some = keys.slice(at, at + AT_ONCE);
    const rows = await db.papers.bulkGet(some);
    for (const [i, row] of rows.entries()) {
      if (row) putDoc(corpus, row, nameOf);
      else dropDoc(corpus, some[i] as PaperKey);
    }
  }
}

/** One that is written again and again must not have all the others read each time. */
async function followWritten(db: GlossDb, corpus: Corpus, ids: Keys): Promise<void> {
  if (ids === 'many' || !(await readSomeWritten(db, corpus.written, ids as string[])))
    corpus.written = await readWritten(db);
}

/** A star or a paper that was read changes no answer. */
async function followMarks(db: GlossDb, corpus: Corpus, changed: Keys): Promise<boolean> {
  if (changed !== 'many') {
    const keys = changed as PaperKey[];
    const rows = await db.marks.bulkGet([...keys]);
    return keys.filter((key, i) => putMark(corpus.marks, key, rows[i])).length > 0;
  }
  const { notes, hidden } = corpus.marks;
  const next = await readMarks(db);
  corpus.marks = next;
  const isSame =
    notes.size === next.notes.size &&
    hidden.size === next.hidden.size &&
    [...notes].every(([key, words]) => next.notes.get(key) === words) &&
    [...hidden].every((key) => next.hidden.has(key));
  return !isSame;
}
