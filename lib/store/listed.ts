import type { Digest } from '../records/digest';
import type { StoredPaper } from '../records/extract';
import type { Mark } from '../records/mark';
import type { PaperKey } from '../records/paper';
import type { GlossDb } from './db';
import { ofTheseWords, quotesFrom, writtenOfEach } from './digests';
import { joinMarks, marksOf, twinsAmong } from './twins';

/** A paper that one of arXiv's lists shows: what is stored of it, which may be nothing. */
export interface Listed {
  key: PaperKey;
  paper: StoredPaper | undefined;
  /** What the reader did with the work, under whichever of its appearances. */
  mark: Mark | undefined;
  /** What models wrote of these very words, the newest first. */
  written: Digest[];
}

/** Looks up papers by their keys, in that order. */
export async function listedPapers(db: GlossDb, keys: PaperKey[]): Promise<Listed[]> {
  return db.transaction('r', [db.papers, db.marks, db.appearances, db.digests], async () => {
    const [papers, own, written, twins] = await Promise.all([
      db.papers.bulkGet(keys),
      db.marks.bulkGet(keys),
      writtenOfEach(db, keys),
      twinsAmong(db, keys),
    ]);
    const others = twins.size > 0 ? await marksOf(db, [...twins.values()]) : undefined;
    return keys.map((key, i): Listed => {
      const paper = papers[i];
      const marks = twins.get(key)?.others.map((other) => others?.get(other.key)) ?? [];
      const fitting = paper ? (written.get(key) ?? []).filter((each) => quotesFrom(each, paper)) : [];
      return {
        key,
        paper,
        mark: joinMarks(key, [own[i], ...marks]),
        written: paper ? fitting.map((each) => ofTheseWords(each, paper)) : [],
      };
    });
  });
}
