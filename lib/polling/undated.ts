import { newYorkDay } from '../clock';
import type { Batch } from '../records/announcement';
import type { Day } from '../records/paper';
import type { GlossDb } from '../store/db';

/**
 * Gives papers without a day the New York day of their arrival, less what was announced before. Where all of them were,
 * the feed is still of the last of those days, and brings nothing.
 * @param now epoch milliseconds
 */
export async function withDay(db: GlossDb, batch: Batch, now: number): Promise<Batch> {
  if (batch.day || batch.papers.length === 0) return batch;
  const keys = new Set(batch.papers.map(({ paper }) => paper.key));
  // Looks at all of them, which takes a second where fifty thousand are kept: a feed of arXiv's without a day is rare.
  const known = await db.announcements.filter(({ paper }) => keys.has(paper)).toArray();
  const dayOf = new Map<string, Day>();
  for (const { paper, version, day } of known) {
    const id = `${paper}v${version}`;
    if (day > (dayOf.get(id) ?? '')) dayOf.set(id, day);
  }
  const idOf = ({ paper }: Batch['papers'][number]) => `${paper.key}v${paper.version}`;
  const fresh = batch.papers.filter((each) => !dayOf.has(idOf(each)));
  if (fresh.length > 0) return { ...batch, undated: true, papers: fresh, day: newYorkDay(now) };
  const day = batch.papers
    .map((each) => dayOf.get(idOf(each)) ?? '')
    .sort()
    .at(-1);
  return { ...batch, undated: true, papers: [], ...(day && { day }) };
}
