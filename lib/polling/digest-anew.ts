import { extractDigest } from '../digests/extractive';
import { EXTRACTIVE } from '../digests/extractive/edition';
import { digestWithMath } from '../digests/with-math';
import { digestId, type GlossDb } from '../store/db';

/** Papers in one transaction: a worker that dies between two loses nothing and goes on with the rest. */
const SLICE = 200;

/**
 * Makes the extractive digests that are missing, as after a new edition of the engine, and drops those of older editions.
 * @param now epoch milliseconds
 * @returns how many were made
 */
export async function digestAnew(db: GlossDb, now: number): Promise<number> {
  const have = new Set(await db.digests.toCollection().primaryKeys());
  const papers = await db.papers.toArray();
  const missing = papers.filter(
    ({ key, version }) => !have.has(digestId({ ...EXTRACTIVE, paper: key, version })),
  );
  for (let i = 0; i < missing.length; i += SLICE) {
    const made = missing.slice(i, i + SLICE).map((paper) => digestWithMath(extractDigest(paper, now)));
    await db.transaction('rw', db.digests, async () => {
      await db.digests
        .where('paper')
        .anyOf(made.map(({ paper }) => paper))
        .and(({ engine }) => engine === 'extractive')
        .delete();
      await db.digests.bulkPut(made.map((digest) => ({ ...digest, id: digestId(digest) })));
    });
  }
  return missing.length;
}
