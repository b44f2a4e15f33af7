import { addDays, newYorkTime } from '../../../lib/clock';
import type { Announcement, AnnouncementType, ListId } from '../../../lib/records/announcement';
import type { Paper } from '../../../lib/records/paper';
import type { GlossDb } from '../../../lib/store/db';
import { facts } from '../invented';

/** The paper number `i` of a day. */
export function paperOf(day: string, i: number): Paper {
  const id = `${day.slice(2, 4)}${day.slice(5, 7)}.${day.slice(8)}${String(i).padStart(3, '0')}`;
  return { ...facts({ id }), arrivedAt: newYorkTime(day, 1) };
}

export function rowOf(
  { key, arrivedAt }: Paper,
  day: string,
  given: { list?: ListId; type?: AnnouncementType; order?: number } = {},
): Announcement {
  const { list = 'arxiv:cs.LG', type = 'new', order = 0 } = given;
  return { day, list, paper: key, type, version: 1, via: 'feed', order, arrivedAt };
}

/** Fills a database with days up to `last`, each with so many new papers in cs.LG. */
export async function fill(db: GlossDb, last: string, days: number, papersPerDay: number): Promise<void> {
  for (let back = days - 1; back >= 0; back--) {
    const day = addDays(last, -back);
    const papers = Array.from({ length: papersPerDay }, (_, i) => paperOf(day, i));
    await db.papers.bulkPut(papers);
    await db.announcements.bulkPut(papers.map((paper, order) => rowOf(paper, day, { order })));
  }
}
