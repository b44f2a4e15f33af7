import type { PaperKey } from '../records/paper';
import type { GlossDb } from '../store/db';
import { type MarksRead, readMarks, readOthers, readWritten } from './beside';
import { HeldIndex } from './held';
import { bringUpToDate } from './up-to-date';

/** All papers as a search reads them, and what is kept beside them. */
export interface Corpus {
  index: HeldIndex;
  marks: MarksRead;
  written: Map<PaperKey, string>;
  /** Sentences that the embedded engine chose, of the papers for which somebody asked. */
  chosen: Map<PaperKey, string>;
  others: Map<PaperKey, PaperKey[]>;
  /** All is read. */
  isWhole: boolean;
}

export const emptyCorpus = (): Corpus => ({
  index: new HeldIndex(),
  marks: { notes: new Map(), hidden: new Set() },
  written: new Map(),
  chosen: new Map(),
  others: new Map(),
  isWhole: false,
});

/**
 * Reads all that a search reads, the newest papers first.
 * @param tell after each piece; it goes on for as long as that says so
 */
export async function readCorpus(db: GlossDb, corpus: Corpus, tell: () => boolean): Promise<void> {
  corpus.marks = await readMarks(db);
  let isFirst = true;
  for await (const _ of bringUpToDate(db, corpus.index)) {
    if (!tell()) return;
    if (isFirst) await readBeside(db, corpus);
    isFirst = false;
  }
  if (isFirst) await readBeside(db, corpus);
  corpus.isWhole = true;
  tell();
}

async function readBeside(db: GlossDb, corpus: Corpus): Promise<void> {
  [corpus.others, corpus.written] = await Promise.all([readOthers(db), readWritten(db)]);
  // What was found before was found without it.
  if (corpus.written.size > 0) corpus.index.epoch++;
}
