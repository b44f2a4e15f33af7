import type { Mark, MarkKind } from '../records/mark';
import type { PaperKey } from '../records/paper';
import type { GlossDb } from './db';
import { inOne } from './in-one';

/** Marks as they were before many were changed at once, for one step back. */
export type MarksBefore = ReadonlyMap<PaperKey, Mark | undefined>;

const FIELD = { starred: 'starredAt', hidden: 'hiddenAt', read: 'readAt' } as const satisfies Record<
  MarkKind,
  keyof Mark
>;

/** What changes a mark; the same object where nothing is to change. */
type Change = (mark: Mark) => Mark;

/**
 * Changes the marks of many papers and of all their appearances that are stored, all or none.
 * @returns those that changed, as they were before
 */
export async function changeMany(
  db: GlossDb,
  papers: readonly PaperKey[],
  change: Change,
): Promise<MarksBefore> {
  return inOne(db, [db.marks, db.papers, db.appearances], async () => {
    const rows = await db.appearances.bulkGet([...papers]);
    const others = [...new Set(rows.flatMap((row) => row?.others ?? []).map(({ key }) => key))];
    const twins = others.length > 0 ? await db.papers.where('key').anyOf(others).primaryKeys() : [];
    const keys = [...new Set([...papers, ...twins])];
    const known = await db.marks.bulkGet(keys);
    const before = new Map<PaperKey, Mark | undefined>();
    const next = keys.flatMap((paper, i) => {
      const mark = known[i] ?? { paper };
      const changed = change(mark);
      if (changed === mark) return [];
      before.set(paper, known[i]);
      return [changed];
    });
    await put(db, next);
    return before;
  });
}

/** Sets what the reader says of many papers, or takes it back; what is so already keeps its time. */
export const markMany = (
  db: GlossDb,
  papers: readonly PaperKey[],
  kind: MarkKind,
  on: boolean,
  now: number,
): Promise<MarksBefore> =>
  changeMany(db, papers, (mark) => {
    const field = FIELD[kind];
    if ((mark[field] !== undefined) === on) return mark;
    const { [field]: _, ...rest } = mark;
    return on ? { ...mark, [field]: now } : rest;
  });

/** Takes one kind of many changes back; what else was said of the papers since stays. */
export async function putBackMany(db: GlossDb, before: MarksBefore, kind: MarkKind): Promise<void> {
  const field = FIELD[kind];
  await inOne(db, [db.marks], async () => {
    const now = await db.marks.bulkGet([...before.keys()]);
    const next = [...before].map(([paper, was], i): Mark => {
      const { [field]: _, ...rest } = now[i] ?? { paper };
      return { ...rest, ...(was?.[field] !== undefined && { [field]: was[field] }) };
    });
    await put(db, next);
  });
}

/** Writes marks, and takes out those that say nothing any more. To be called in a transaction. */
async function put(db: GlossDb, marks: readonly Mark[]): Promise<void> {
  const [said, empty]: [Mark[], PaperKey[]] = [[], []];
  for (const mark of marks) Object.keys(mark).length > 1 ? said.push(mark) : empty.push(mark.paper);
  await db.marks.bulkPut(said);
  await db.marks.bulkDelete(empty);
}
