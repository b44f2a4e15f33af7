import type { Announcement } from '../records/announcement';
import type { Digest } from '../records/digest';
import type { Paper } from '../records/paper';
import { ofDay } from './days';
import { digestId, type GlossDb } from './db';
import { inOne } from './in-one';

export interface Arrival {
  papers: Paper[];
  announcements: Announcement[];
  digests: Digest[];
}

/**
 * Stores what a round brought, whole or not at all. Never touches marks.
 * A paper that is already there keeps its day of arrival and its newest version; an announcement already there stays
 * as it was, so that asking twice changes nothing.
 */
export async function saveArrival(db: GlossDb, { papers, announcements, digests }: Arrival): Promise<void> {
  await inOne(db, [db.papers, db.announcements, db.digests], async () => {
    const known = await db.papers.bulkGet(papers.map(({ key }) => key));
    const kept = papers.flatMap((paper, i) => newer(paper, known[i]));
    await db.papers.bulkPut(kept);
    await saveDigests(db, kept, known, digests);
    await saveAnnouncements(db, announcements);
  });
}

async function saveAnnouncements(db: GlossDb, announcements: Announcement[]): Promise<void> {
  const keyOf = ({ day, list, paper }: Announcement) => `${day} ${list} ${paper}`;
  // Whole days in one request each: thousands of single ones take as long as all the writing.
  const days = [...new Set(announcements.map(({ day }) => day))];
  const rows = (await Promise.all(days.map((day) => ofDay(db, day).toArray()))).flat();
  const via = new Map(rows.map((row) => [keyOf(row), row.via]));
  await db.announcements.bulkPut(
    announcements.filter((row) => {
      const before = via.get(keyOf(row));
      // The feed is the announcement itself: it replaces what a look-up guessed.
      return !before || (before === 'api' && row.via === 'feed');
    }),
  );
}

/** One digest of a kind for a paper, of the version that is stored: those of versions before go. */
async function saveDigests(
  db: GlossDb,
  papers: Paper[],
  known: (Paper | undefined)[],
  digests: Digest[],
): Promise<void> {
  const version = new Map(papers.map((paper) => [paper.key, paper.version]));
  const before = new Map(known.flatMap((paper) => (paper ? [[paper.key, paper.version]] : [])));
  const wanted = digests.filter((digest) => version.get(digest.paper) === digest.version);
  await db.digests.bulkDelete(
    wanted.flatMap((digest) => {
      const old = before.get(digest.paper);
      return old === undefined || old === digest.version ? [] : [digestId({ ...digest, version: old })];
    }),
  );
  await db.digests.bulkPut(wanted.map((digest) => ({ ...digest, id: digestId(digest) })));
}

function newer(paper: Paper, known: Paper | undefined): Paper[] {
  if (!known) return [paper];
  if (known.version > paper.version) return [];
  // A feed knows less than the API (no comments, no submission date): what is known stays unless said anew.
  const { titleInline: _drawnBefore, ...kept } = known;
  return [{ ...kept, ...paper, arrivedAt: known.arrivedAt }];
}
