import type { PromiseExtended } from 'dexie';
import type { Digest } from '../records/digest';
import type { Paper, PaperKey } from '../records/paper';
import type { DigestRow, GlossDb } from './db';
import { restsOn } from './digests';

/**
 * All that models wrote of papers that stand in a list, of most of which none did. One request, and no row, where nothing
 * was ever written.
 */
export function writtenOfAll(db: GlossDb, papers: readonly PaperKey[]): PromiseExtended<DigestRow[]> {
  // Dexie's own promises, as `twinsAmong` has them.
  return db.digests
    .limit(1)
    .primaryKeys()
    .then((some) => (some.length === 0 ? [] : db.digests.where('paper').anyOf(papers).toArray()));
}

/** Of those, what was written last of this paper's very words. */
export function writtenLast(rows: readonly DigestRow[], paper: Paper): Digest | undefined {
  const own = rows.filter(
    (row) => row.paper === paper.key && row.version === paper.version && restsOn(row, paper.abstract),
  );
  const newest = own.sort((a, b) => b.madeAt - a.madeAt)[0];
  if (!newest) return undefined;
  const { id: _, ...digest } = newest;
  return digest;
}
