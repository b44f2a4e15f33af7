import type { Digest } from '../records/digest';
import { extractOf, type StoredPaper } from '../records/extract';
import type { Mark } from '../records/mark';
import type { PaperKey } from '../records/paper';
import type { GlossDb } from '../store/db';
import { words } from '../topics/query/words';

/** What the reader said of papers, as far as a search asks: notes as queries read them, and what is hidden. */
export interface MarksRead {
  notes: Map<PaperKey, string>;
  hidden: Set<PaperKey>;
}

export async function readMarks(db: GlossDb): Promise<MarksRead> {
  const read: MarksRead = { notes: new Map(), hidden: new Set() };
  for (const mark of await db.marks.toArray()) putMark(read, mark.paper, mark);
  return read;
}

/** Reads one mark, or that there is none any more. @returns whether it says something else to a search now */
export function putMark({ notes, hidden }: MarksRead, key: PaperKey, mark: Mark | undefined): boolean {
  const note = mark?.note ? words(mark.note) : undefined;
  const isHidden = mark?.hiddenAt !== undefined;
  const isOther = notes.get(key) !== note || hidden.has(key) !== isHidden;
  if (note === undefined) notes.delete(key);
  else notes.set(key, note);
  if (isHidden) hidden.add(key);
  else hidden.delete(key);
  return isOther;
}

/** Digests of a model are long: so many are read in one go. */
const AT_ONCE = 100;

/** What models wrote of each paper, in every language, as queries read it. */
export async function readWritten(db: GlossDb): Promise<Map<PaperKey, string>> {
  const all = new Map<PaperKey, string>();
  let last = '';
  for (;;) {
    const rows = await db.digests.where(':id').above(last).limit(AT_ONCE).toArray();
    for (const row of rows) putWritten(all, row);
    if (rows.length < AT_ONCE) return all;
    last = rows.at(-1)?.id ?? last;
  }
}

/**
 * Reads what was written by now under some ids.
 * @returns false where one of them is gone: nobody can say of which paper it was
 */
export async function readSomeWritten(
  db: GlossDb,
  all: Map<PaperKey, string>,
  ids: readonly string[],
): Promise<boolean> {
  const changed = await db.digests.bulkGet([...ids]);
  const papers = new Set<PaperKey>();
  for (const row of changed) {
    if (!row) return false;
    papers.add(row.paper);
  }
  const rows = await db.digests
    .where('paper')
    .anyOf([...papers])
    .toArray();
  for (const paper of papers) all.delete(paper);
  for (const row of rows) putWritten(all, row);
  return true;
}

function putWritten(all: Map<PaperKey, string>, digest: Digest): void {
  all.set(digest.paper, `${all.get(digest.paper) ?? ''}${saidIn(digest)}\n`);
}

/** The sentences that the embedded engine chose, as queries read them; empty where it has not read the paper. */
export function chosenIn(paper: StoredPaper): string {
  const digest = extractOf(paper);
  return digest ? saidIn(digest) : '';
}

/** Every sentence of a digest, a line each: words in a row are of one sentence. */
function saidIn({ sections, title, abstract }: Pick<Digest, 'sections' | 'title' | 'abstract'>): string {
  const said = new Set(
    Object.values(sections).flatMap(({ statements }) => statements.map(({ text }) => text)),
  );
  for (const each of [title, ...(abstract?.sentences ?? [])])
    if (each?.kind === 'translated') said.add(each.text);
  return [...said].map((text) => words(text)).join('\n');
}

/** The other appearances of the papers that have some. */
export async function readOthers(db: GlossDb): Promise<Map<PaperKey, PaperKey[]>> {
  const rows = await db.appearances.toArray();
  return new Map(rows.map(({ paper, others }) => [paper, others.map(({ key }) => key)]));
}
