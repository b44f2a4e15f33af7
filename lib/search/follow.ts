import type { PaperKey } from '../records/paper';
import type { GlossDb } from '../store/db';
import { putMark, readMarks, readOthers, readSomeWritten, readWritten } from './beside';
import type { Changed, Keys } from './changes';
import type { Corpus } from './corpus';
import { bringUpToDate } from './up-to-date';

/**
 * Brings a corpus up to date with what changed.
 * @returns whether a search could find something else now
 */
export async function follow(
  db: GlossDb,
  corpus: Corpus,
  { papers, announcements, marks, digests, appearances }: Changed,
): Promise<boolean> {
  let isOther = appearances !== undefined || digests !== undefined;
  if (papers || announcements) {
    corpus.chosen.clear();
    const { epoch } = corpus.index;
    // Where another window made room or began anew, all is read again: nothing is the whole answer meanwhile.
    corpus.isWhole = false;
    try {
      for await (const _ of bringUpToDate(db, corpus.index)) isOther = true;
    } finally {
      corpus.isWhole = true;
    }
    if (corpus.index.epoch !== epoch) isOther = true;
  }
  if (appearances) corpus.others = await readOthers(db);
  if (digests) await followWritten(db, corpus, digests);
  const isOtherMarks = marks !== undefined && (await followMarks(db, corpus, marks));
  return isOther || isOtherMarks;
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
