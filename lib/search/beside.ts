import type { Digest } from '../records/digest';
import { extractOf, type StoredPaper } from '../records/extract';
import type { PaperKey } from '../records/paper';
import type { GlossDb } from '../store/db';
import { words } from '../topics/query/words';

/** What the reader said of papers, as far as a search asks: notes as queries read them, and what is hidden. */
export interface MarksRead {
  notes: ReadonlyMap<PaperKey, string>;
  hidden: ReadonlySet<PaperKey>;
}

export async function readMarks(db: GlossDb): Promise<MarksRead> {
  const notes = new Map<PaperKey, string>();
  const hidden = new Set<PaperKey>();
  for (const { paper, note, hiddenAt } of await db.marks.toArray()) {
    if (note) notes.set(paper, words(note));
    if (hiddenAt !== undefined) hidden.add(paper);
  }
  return { notes, hidden };
}

/** Digests of a model are long: so many are read in one go. */
const AT_ONCE = 100;

/** What models wrote of each paper, in every language, as queries read it. */
export async function readWritten(db: GlossDb): Promise<Map<PaperKey, string>> {
  const all = new Map<PaperKey, string>();
  let last = '';
  for (;;) {
    const rows = await db.digests.where(':id').above(last).limit(AT_ONCE).toArray();
    for (const row of rows) all.set(row.paper, `${all.get(row.paper) ?? ''}${saidIn(row)}\n`);
    if (rows.length < AT_ONCE) return all;
    last = rows.at(-1)?.id ?? last;
  }
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
