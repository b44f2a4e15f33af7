import type { Collection } from 'dexie';
import type { Announcement, ListId } from '../records/announcement';
import type { LastDay } from '../records/day-status';
import type { Day } from '../records/paper';
import type { GlossDb } from './db';
import { countWorks, twinsAmong } from './twins';

// Each of these reads a few keys, or the rows of one day, however many announcements are kept.
// An array sorts before a longer one that begins the same, and after every text.

/** The announcements of a day. */
export function ofDay(db: GlossDb, day: Day): Collection<Announcement> {
  return db.announcements.where(':id').between([day], [day, []]);
}

/** The announcements of one list on a day. */
export function ofListDay(db: GlossDb, list: ListId, day: Day): Collection<Announcement> {
  return db.announcements.where(':id').between([day, list], [day, list, []]);
}

/** The first of its announcements of new papers, as its lists order them: so many rows, of any list. */
export function firstNewOfDay(db: GlossDb, day: Day, most: number): Collection<Announcement> {
  return db.announcements.where('[day+type+order]').between([day, 'new'], [day, 'new', []]).limit(most);
}

/** The newest day there are announcements of. */
export async function newestDay(db: GlossDb): Promise<Day | undefined> {
  return dayOf(await db.announcements.toCollection().lastKey());
}

/** The last days there are announcements of, the newest first. Asks for a key a day. */
export async function lastDays(db: GlossDb, most: number): Promise<Day[]> {
  const days: Day[] = [];
  let day = most > 0 ? await newestDay(db) : undefined;
  while (day !== undefined) {
    days.push(day);
    day = days.length < most ? await dayBefore(db, day) : undefined;
  }
  return days;
}

/** The newest day on which a list announced anything that is here. Asks for a key a day. */
export async function newestDayOfList(db: GlossDb, list: ListId): Promise<Day | undefined> {
  let day = await newestDay(db);
  for (let i = 0; i < LOOK_BACK && day !== undefined; i++) {
    if ((await ofListDay(db, list, day).firstKey()) !== undefined) return day;
    day = await dayBefore(db, day);
  }
  return undefined;
}

/** The days with announcements next to a day, which need not have any itself. */
export async function daysBeside(
  db: GlossDb,
  day: Day,
): Promise<{ previous: Day | undefined; next: Day | undefined }> {
  return { previous: await dayBefore(db, day), next: await dayAfter(db, day) };
}

async function dayBefore(db: GlossDb, day: Day): Promise<Day | undefined> {
  return dayOf(await db.announcements.where(':id').below([day]).lastKey());
}

async function dayAfter(db: GlossDb, day: Day): Promise<Day | undefined> {
  return dayOf(await db.announcements.where(':id').above([day, []]).firstKey());
}

/** Days looked back for one with new papers: longer than any pause of arXiv's. */
const LOOK_BACK = 10;

/** The last day before `day` on which one of the lists announced new papers, and how many. */
export async function lastDayWithNew(
  db: GlossDb,
  day: Day,
  lists: readonly ListId[],
): Promise<LastDay | undefined> {
  let before = await dayBefore(db, day);
  for (let i = 0; i < LOOK_BACK && before !== undefined; i++) {
    const count = await countNew(db, before, lists);
    if (count > 0) return { day: before, count };
    before = await dayBefore(db, before);
  }
  return undefined;
}

/** Each paper once, also where an archive and its category are both followed, and each work once. */
async function countNew(db: GlossDb, day: Day, lists: readonly ListId[]): Promise<number> {
  const rows = await ofDay(db, day).toArray();
  const fresh = rows.filter(({ type, list }) => type === 'new' && lists.includes(list));
  const papers = [...new Set(fresh.map(({ paper }) => paper))];
  return countWorks(papers, await twinsAmong(db, papers));
}

/** Those of the lists that never announced anything that is still here. Asks for a key a day and list. */
export async function withoutAnnouncements(db: GlossDb, lists: readonly ListId[]): Promise<ListId[]> {
  let bare = [...lists];
  let day = await newestDay(db);
  while (day !== undefined) {
    const of: Day = day;
    const ofList = bare.map((list) => ofListDay(db, list, of));
    const first = await Promise.all(ofList.map((rows) => rows.firstKey()));
    bare = bare.filter((_, i) => first[i] === undefined);
    if (bare.length === 0) break;
    day = await dayBefore(db, day);
  }
  return bare;
}

const dayOf = (key: unknown): Day | undefined => (Array.isArray(key) ? (key[0] as Day) : undefined);
