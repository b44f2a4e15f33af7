import { newYorkDay } from '../clock';
import type { StoredPaper } from '../records/extract';
import type { PaperKey } from '../records/paper';
import type { GlossDb } from '../store/db';
import { type MarksRead, readMarks, readOthers, readWritten } from './beside';
import { type Doc, docOf } from './doc';
import { type PlacedAll, placedByDay } from './placed';

/** All papers as a search reads them, in the order in which they were read; a hole where one was forgotten. */
export interface Corpus {
  docs: (Doc | undefined)[];
  at: Map<PaperKey, number>;
  placed: PlacedAll;
  marks: MarksRead;
  written: Map<PaperKey, string>;
  /** Sentences that the embedded engine chose, of the papers for which somebody asked. */
  chosen: Map<PaperKey, string>;
  others: Map<PaperKey, PaperKey[]>;
  /** All papers are read. */
  isWhole: boolean;
  /** How many there are, as soon as that is known. */
  total: number | undefined;
}

/** What a tag is called where the reader sees it. */
type TagName = (tag: string) => string;

export const emptyCorpus = (): Corpus => ({
  docs: [],
  at: new Map(),
  placed: new Map(),
  marks: { notes: new Map(), hidden: new Set() },
  written: new Map(),
  chosen: new Map(),
  others: new Map(),
  isWhole: false,
  total: undefined,
});

/** The newest papers, that the first hits come from: so many are read one by one in some tens of milliseconds. */
const FIRST = 300;
/** So many rows a browser reads in one go of some milliseconds. */
const AT_ONCE = 200;
const KEYS_AT_ONCE = 5_000;

/**
 * Reads all papers: the newest days' first, that are what a reader looks for most, then the others by their keys, which of arXiv's
 * are the newest first as well.
 * @param tell after each piece; it goes on for as long as that says so
 */
export async function readCorpus(
  db: GlossDb,
  corpus: Corpus,
  nameOf: TagName,
  tell: () => boolean,
): Promise<void> {
  const days = placedByDay(db, corpus.placed);
  while (corpus.placed.size < FIRST && !(await days.next()).done);
  const first = [...corpus.placed.keys()].slice(0, FIRST);
  corpus.marks = await readMarks(db);
  for (const paper of await db.papers.bulkGet(first)) if (paper) putDoc(corpus, paper, nameOf);
  if (!tell()) return;
  for await (const _ of days);
  [corpus.others, corpus.written] = await Promise.all([readOthers(db), readWritten(db)]);
  const keys = await allKeys(db);
  corpus.total = keys.length;
  for await (const papers of windows(db, keys)) {
    for (const paper of papers) if (!corpus.at.has(paper.key)) putDoc(corpus, paper, nameOf);
    if (!tell()) return;
  }
  corpus.isWhole = true;
  tell();
}

async function allKeys(db: GlossDb): Promise<PaperKey[]> {
  const all: PaperKey[] = [];
  for (let last = ''; ; ) {
    const some = await db.papers.where(':id').above(last).limit(KEYS_AT_ONCE).primaryKeys();
    for (const key of some) all.push(key);
    if (some.length < KEYS_AT_ONCE) return all;
    last = some.at(-1) ?? last;
  }
}

/** From the last key to the first. The next window is read while one is looked at. */
async function* windows(db: GlossDb, keys: readonly PaperKey[]): AsyncGenerator<StoredPaper[]> {
  const read = (end: number) => {
    const last = keys[end - 1];
    const first = keys[Math.max(0, end - AT_ONCE)];
    return first === undefined || last === undefined
      ? undefined
      : db.papers.where(':id').between(first, last, true, true).toArray();
  };
  let next = read(keys.length);
  for (let end = keys.length; next; end -= AT_ONCE) {
    const papers = await next;
    next = end > AT_ONCE ? read(end - AT_ONCE) : undefined;
    yield papers;
  }
}

/** Puts a paper in, in the place of what it was before. */
export function putDoc(corpus: Corpus, paper: StoredPaper, nameOf: TagName): void {
  const { key } = paper;
  const placed = corpus.placed.get(key) ?? { day: newYorkDay(paper.arrivedAt), lists: [] };
  const doc = docOf(
    paper,
    placed,
    tagsIn(paper.extract).flatMap((tag) => [tag, nameOf(tag)]),
  );
  const at = corpus.at.get(key) ?? corpus.docs.length;
  corpus.at.set(key, at);
  corpus.docs[at] = doc;
  corpus.chosen.delete(key);
}

export function dropDoc(corpus: Corpus, key: PaperKey): void {
  const at = corpus.at.get(key);
  if (at === undefined) return;
  corpus.docs[at] = undefined;
  corpus.at.delete(key);
  corpus.chosen.delete(key);
}

/** The tags of a packed extract. It is not unpacked: that takes longer than all else that is read of a paper. */
export function tagsIn(extract: string | undefined): string[] {
  const [, tags] = /"tags":(\["[^\]]*"\])/.exec(extract ?? '') ?? [];
  return tags ? (JSON.parse(tags) as string[]) : [];
}
