import { extractDigest } from '../digests/extractive';
import { editionOf, RULES, TRAINED } from '../digests/extractive/edition';
import type { RoleModel } from '../digests/extractive/model';
import { digestWithMath } from '../digests/with-math';
import type { Digest } from '../records/digest';
import { extractOf, packExtract } from '../records/extract';
import type { PaperKey } from '../records/paper';
import type { GlossDb } from '../store/db';
import { inOne } from '../store/in-one';

/** What the stored digests are: which edition of the engine made them, and that they lie in their papers' rows. */
export const EDITION = `${TRAINED.model}, ${RULES.model} in papers`;

/** Papers in one transaction: a worker that dies between two has lost nothing, and a poll comes in between. */
const SLICE = 200;

/**
 * Makes the extractive digests that are missing or of another edition of the engine. Without a model only those that
 * are missing: what the rules say is not to replace what the model said.
 * Each slice reads its papers anew, so that a version a poll brings meanwhile keeps its digest.
 * @param now epoch milliseconds
 * @returns how many were made
 */
export async function digestAnew(db: GlossDb, now: number, model?: RoleModel): Promise<number> {
  let made = 0;
  for (let keys = await keysAfter(db, ''); keys.length > 0; keys = await keysAfter(db, keys.at(-1) ?? '')) {
    made += await digestSlice(db, keys, now, model);
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
  model: RoleModel | undefined,
): Promise<number> {
  return inOne(db, [db.papers], async () => {
    const papers = (await db.papers.bulkGet(keys)).filter((paper) => paper !== undefined);
    const old = papers.filter((paper) => !isCurrent(extractOf(paper), paper.primary, model !== undefined));
    await db.papers.bulkPut(
      old.map((paper) => ({
        ...paper,
        extract: packExtract(digestWithMath(extractDigest(paper, now, model))),
      })),
    );
    return old.length;
  });
}

function isCurrent(digest: Digest | undefined, primary: string, hasModel: boolean): boolean {
  const { model, promptVersion } = editionOf(primary, hasModel);
  if (digest?.promptVersion !== promptVersion) return false;
  return digest.model === model || (!hasModel && digest.model === editionOf(primary, true).model);
}
