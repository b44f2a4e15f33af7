import { db } from '../../../lib/store/db';
import { phraseCounter, queryFromPaper } from '../../../lib/topics/from-paper';
import { breathe, SLICE } from './count-topics';
import type { FoundPaper } from './find-paper';

/** Enough to know which phrases are rare; the newest are taken. */
const MOST = 2_000;

/**
 * The search that finds papers like one, by how rare its phrases are among those that are kept.
 * @param isWanted it goes on while that returns true
 */
export async function suggestQuery(paper: FoundPaper, isWanted: () => boolean): Promise<string> {
  const { counts, add } = phraseCounter(paper);
  const keys = await db.papers
    .toCollection()
    .reverse()
    .limit(MOST)
    .primaryKeys()
    .catch(() => []);
  for (let at = 0; at < keys.length && isWanted(); at += SLICE) {
    for (const other of await db.papers.bulkGet(keys.slice(at, at + SLICE)).catch(() => []))
      if (other && other.key !== paper.key) add(other);
    await breathe();
  }
  return queryFromPaper(paper, paper.tags, counts);
}
