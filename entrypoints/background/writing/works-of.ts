import { isWritten } from '../../../lib/jobs/by-rule';
import { byLead } from '../../../lib/records/appearance';
import type { Paper, PaperKey } from '../../../lib/records/paper';
import { db } from '../../../lib/store/db';
import { writtenOfEach } from '../../../lib/store/digests';

/**
 * What can be written of: of papers that appear in several places one each, and none of a work that is written of in this
 * language already, nor one without an abstract.
 * @param language BCP 47
 */
export async function worksOf(keys: PaperKey[], language: string): Promise<Paper[]> {
  const [found, rows] = await Promise.all([db.papers.bulkGet(keys), db.appearances.bulkGet(keys)]);
  const others = new Map(rows.flatMap((row) => (row ? [[row.paper, row.others.map(({ key }) => key)]] : [])));
  const written = await writtenOfEach(db, [...keys, ...[...others.values()].flat()]);
  const taken = new Set<PaperKey>();
  const papers = found.flatMap((paper) => (paper?.abstract ? [paper] : [])).sort(byLead);
  return papers.filter(({ key }) => {
    const work = [key, ...(others.get(key) ?? [])];
    const isDone = work.some(
      (each) => taken.has(each) || isWritten({ written: written.get(each) ?? [] }, language),
    );
    taken.add(key);
    return !isDone;
  });
}
