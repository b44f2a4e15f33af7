import { listAnnouncements } from '../../../lib/polling/list-announcements';
import { prepare } from '../../../lib/polling/prepare';
import { readArxivFeed } from '../../../lib/sources/arxiv-feed';
import { GlossDb } from '../../../lib/store/db';
import { saveArrival } from '../../../lib/store/save-batch';

/**
 * Prepares and stores one feed, again and again, each time into an empty database.
 * @returns milliseconds to make the digests, to store all rows, and to store the same again
 */
export async function storeRounds(
  url: string,
  rounds: number,
): Promise<{ papers: number; digest: number[]; store: number[]; again: number[] }> {
  const { papers, day = '2026-01-01' } = readArxivFeed(await (await fetch(url)).text());
  const taken = {
    papers: papers.length,
    digest: [] as number[],
    store: [] as number[],
    again: [] as number[],
  };
  for (let round = 0; round < rounds; round++) {
    const db = new GlossDb('bench');
    await db.open();
    const now = Date.now();
    const digest = performance.now();
    const prepared = papers.map((each) => prepare(each, now));
    taken.digest.push(performance.now() - digest);
    const lists = [...new Set(papers.map(({ paper }) => paper.primary))].map((id) => `arxiv:${id}` as const);
    const arrival = {
      papers: prepared.map(({ paper }) => paper),
      announcements: listAnnouncements({ via: 'feed', papers, rejected: [] }, lists, day, now),
    };
    const store = performance.now();
    await saveArrival(db, arrival);
    taken.store.push(performance.now() - store);
    const again = performance.now();
    await saveArrival(db, arrival);
    taken.again.push(performance.now() - again);
    await db.delete();
  }
  return taken;
}
