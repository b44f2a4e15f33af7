import { extractDigest } from '../digests/extractive';
import { EXTRACTIVE } from '../digests/extractive/edition';
import { digestWithMath } from '../digests/with-math';
import type { PaperKey } from '../records/paper';
import { digestId, type GlossDb } from '../store/db';
import { inOne } from '../store/in-one';

/** Papers in one transaction: a worker that dies between two has lost nothing, and a poll comes in between. */
const SLICE = 200;

/**
 * Makes the extractive digests that are missing, as after a new edition of the engine, and drops those of older editions.
 * Each slice reads its papers anew, so that a version a poll brings meanwhile keeps its digest.
 * @param now epoch milliseconds
 * @returns how many were made
 */
export async function digestAnew(db: GlossDb, now: number): Promise<number> {
  let made = 0;
  for (let keys = await keysAfter(db, ''); keys.length > 0; keys = await keysAfter(db, keys.at(-1) ?? '')) {
    made += await digestSlice(db, keys, now);
  }
  return made;
}

function keysAfter(db: GlossDb, key: string): Promise<PaperKey[]> {
  return db.papers.where('key').above(key).limit(SLICE).primaryKeys();
}

async function digestSlice(db: GlossDb, keys: PaperKey[], now: number): Promise<number> {
  return inOne(db, [db.papers, db.digests], async () => {
    const papers = (await db.papers.bulkGet(keys)).filter((paper) => paper !== undefined);
    const wanted = new Map(
      papers.map((paper) => [digestId({ ...EXTRACTIVE, paper: paper.key, version: paper.version }), paper]),
    );
    const stored = await db.digests.where('paper').anyOf(keys).toArray();
    const old = stored.filter(({ id, engine }) => engine === 'extractive' && !wanted.has(id));
    for (const { id } of stored) wanted.delete(id);
    const made = [...wanted].map(([id, paper]) => ({ ...digestWithMath(extractDigest(paper, now)), id }));
    await db.digests.bulkDelete(old.map(({ id }) => id));
    await db.digests.bulkPut(made);
    return made.length;
  });
}
