import type { Digest } from '../records/digest';
import type { Mark, MarkKind } from '../records/mark';
import type { Paper, PaperKey } from '../records/paper';
import { digestId, type GlossDb } from './db';

const FIELD = { starred: 'starredAt', hidden: 'hiddenAt', read: 'readAt' } as const satisfies Record<
  MarkKind,
  keyof Mark
>;

/**
 * Sets or takes back what the reader said of a paper.
 * @param now epoch milliseconds
 * @returns the mark as it is then; undefined where nothing is left of it
 */
export async function setMark(
  db: GlossDb,
  paper: PaperKey,
  kind: MarkKind,
  on: boolean,
  now: number,
): Promise<Mark | undefined> {
  return db.transaction('rw', db.marks, async () => {
    const { [FIELD[kind]]: _before, ...rest }: Mark = (await db.marks.get(paper)) ?? { paper };
    const mark: Mark = on ? { ...rest, [FIELD[kind]]: now } : rest;
    if (Object.keys(mark).length === 1) {
      await db.marks.delete(paper);
      return undefined;
    }
    await db.marks.put(mark);
    return mark;
  });
}

/** Keeps a paper the reader met on its own page, so that its mark does not hang in the air. */
export async function keepPaper(db: GlossDb, paper: Paper, digest: Digest): Promise<void> {
  await db.transaction('rw', db.papers, db.digests, async () => {
    if (await db.papers.get(paper.key)) return;
    await db.papers.add(paper);
    await db.digests.put({ ...digest, id: digestId(digest) });
  });
}
