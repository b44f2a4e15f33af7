import type { Spent } from '../records/job';
import type { Day } from '../records/paper';
import { ofDay } from '../store/days';
import type { GlossDb } from '../store/db';
import { addSpent, NOTHING_SPENT } from '../store/spending';

/** What a day's papers cost: `papers` = `free` + `written`. */
export interface Receipt extends Spent {
  papers: number;
  /** Those that only have what the embedded engine picked. */
  free: number;
  written: number;
}

/**
 * What was written of the papers that were announced on a day, whenever that was, and what it took, failures included.
 * A price that nobody knows is in `unpriced`, never in the sum.
 */
export async function receipt(db: GlossDb, day: Day): Promise<Receipt> {
  const rows = await ofDay(db, day).toArray();
  const papers = [...new Set(rows.map(({ paper }) => paper))];
  const [digests, jobs] = await Promise.all([
    db.digests.where('paper').anyOf(papers).toArray(),
    db.jobs.where('paper').anyOf(papers).toArray(),
  ]);
  // A job knows of every try, also after its digest; a digest outlives its job.
  const spent = new Map([...digests, ...jobs].map((row) => [row.id, row.spent]));
  const sum = [...spent.values()].reduce<Spent>(
    (sum, each) => (each ? addSpent(sum, each) : sum),
    NOTHING_SPENT,
  );
  const written = new Set(digests.map(({ paper }) => paper)).size;
  return { ...sum, papers: papers.length, free: papers.length - written, written };
}
