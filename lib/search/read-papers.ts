import { newYorkDay } from '../clock';
import type { StoredPaper } from '../records/extract';
import type { PaperKey } from '../records/paper';
import type { GlossDb } from '../store/db';
import { partsOf, tagsIn } from './doc';
import type { PlacedAll } from './placed';
import { sliced } from './sliced';
import type { SegmentWriter } from './write-segment';

/** So many rows a browser reads in one go of some milliseconds. */
const AT_ONCE = 100;

/** Puts papers into a row to be, those that are still there. @returns the keys of the others */
export async function readPapers(
  db: GlossDb,
  keys: readonly PaperKey[],
  placed: PlacedAll,
  writer: SegmentWriter,
): Promise<PaperKey[]> {
  const gone: PaperKey[] = [];
  const add = (paper: StoredPaper) => {
    const place = placed.get(paper.key) ?? { day: newYorkDay(paper.arrivedAt), lists: [] };
    writer.add(partsOf(paper, place, tagsIn(paper.extract)));
  };
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const some = keys.slice(at, at + AT_ONCE);
    const rows = await db.papers.bulkGet(some);
    gone.push(...some.filter((_, i) => !rows[i]));
    await sliced(
      rows.flatMap((row) => row ?? []),
      add,
      () => true,
    );
  }
  return gone;
}
