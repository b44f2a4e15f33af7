import { addDays, newYorkDay } from '../../../lib/clock';
import { prepare } from '../../../lib/polling/prepare';
import type { Announcement } from '../../../lib/records/announcement';
import type { PaperKey } from '../../../lib/records/paper';
import { readArxivFeed } from '../../../lib/sources/arxiv-feed';
import { db } from '../../../lib/store/db';
import { saveArrival } from '../../../lib/store/save-batch';

/** Papers of one feed, today under their own ids, and told again under others on as many days as it takes. */
export async function fill(
  url: string,
  { total, perDay, today }: { total: number; perDay: number; today: number },
): Promise<number> {
  const now = Date.now();
  const { papers } = readArxivFeed(await (await fetch(url)).text());
  const models = papers.slice(0, Math.max(perDay, today)).map((each) => prepare(each, now));
  await db.follows.put({ list: 'arxiv:cs.LG', addedAt: now });
  let stored = 0;
  for (let back = 0; stored < total; back++) {
    const day = addDays(newYorkDay(now), -back);
    const count = Math.min(back === 0 ? today : perDay, total - stored);
    const rows = models.slice(0, count).map(({ paper }, order) => {
      const id = back === 0 ? paper.id : `${paper.id}${back}`;
      const key = `arxiv:${id}` as PaperKey;
      const announcement: Announcement = {
        day,
        list: 'arxiv:cs.LG',
        paper: key,
        type: 'new',
        version: paper.version,
        via: 'feed',
        order,
        arrivedAt: now,
      };
      return { paper: { ...paper, key, id }, announcement };
    });
    await saveArrival(db, {
      papers: rows.map(({ paper }) => paper),
      announcements: rows.map(({ announcement }) => announcement),
    });
    stored += rows.length;
  }
  await db.rounds.put({
    source: 'arxiv',
    state: 'done',
    lists: ['arxiv:cs.LG'],
    startedAt: now,
    finishedAt: now,
    day: newYorkDay(now),
    received: today,
    nextAt: now + 8 * 3_600_000,
    failures: 0,
  });
  return db.papers.count();
}
