import { extractDigest } from '../digests/extractive';
import type { EngineData } from '../digests/extractive/data';
import { editionOf } from '../digests/extractive/edition';
import { digestWithMath } from '../digests/with-math';
import type { Digest } from '../records/digest';
import { extractOf, packExtract } from '../records/extract';
import type { PaperKey } from '../records/paper';
import type { GlossDb } from '../store/db';
import { inOne } from '../store/in-one';

/** Papers in one transaction: a worker that dies between two has lost nothing, and a poll comes in between. */
const SLICE = 200;

/**
 * Makes the extractive digests that are missing or of another edition of the engine. Without the engine’s files only those that
 * are missing: what the rules say alone is not to replace what was said with them.
 * Each slice reads its papers anew, so that a version a poll brings meanwhile keeps its digest.
 * @param now epoch milliseconds
 * @returns how many were made
 */
export async function digestAnew(db: GlossDb, now: number, data?: EngineData): Promise<number> {
  let made = 0;
  for (let keys = await keysAfter(db, ''); keys.length > 0; keys = await keysAfter(db, keys.at(-1) ?? '')) {
    made += await digestSlice(db, keys, now, data);
  }
  return made;
}

function keysAfter(db: GlossDb, key: string): Promise<PaperKey[]> {
  return db.papers.where('key').above(key).limit(SLICE).primaryKeys();
}

async function digestSlice(
  db: GlossDb,
  keys: PaperKey[],
  now: number,
  data: EngineData | undefined,
): Promise<number> {
  return inOne(db, [db.papers], async () => {
    const papers = (await db.papers.bulkGet(keys)).filter((paper) => paper !== undefined);
    const old = papers.filter((paper) => !isCurrent(extractOf(paper), paper.primary, data !== undefined));
    await db.papers.bulkPut(
      old.map((paper) => ({
        ...paper,
        extract: packExtract(digestWithMath(extractDigest(paper, now, data))),
      })),
    );
    return old.length;
  });
}

function isCurrent(digest: Digest | undefined, primary: string, hasData: boolean): boolean {
  const { model, promptVersion } = editionOf(primary, hasData);
  if (digest?.promptVersion !== promptVersion) return false;
  return digest.model === model || (!hasData && digest.model === editionOf(primary, true).model);
}
