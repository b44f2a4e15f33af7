import { type Follow, type ListId, sourceOf } from '../records/announcement';
import type { SourceId } from '../records/paper';
import type { GlossDb } from './db';
import { inOne } from './in-one';

/** The lists of a source that the reader follows, in the order they were added. */
export async function followedLists(db: GlossDb, source: SourceId): Promise<ListId[]> {
  return listsOf(await db.follows.where('list').startsWith(`${source}:`).toArray(), source);
}

/** The same of what is read already. */
export const listsOf = (follows: readonly Follow[], source: SourceId): ListId[] =>
  follows
    .filter(({ list }) => sourceOf(list) === source)
    .sort((a, b) => a.addedAt - b.addedAt)
    .map(({ list }) => list);

/**
 * Follows or unfollows lists. What they announced stays until its time is over.
 * @param name what a pasted feed calls itself
 */
export async function setFollowed(
  db: GlossDb,
  lists: ListId[],
  on: boolean,
  now: number,
  name?: string,
): Promise<void> {
  await inOne(db, [db.follows], async () => {
    if (!on) return db.follows.bulkDelete(lists);
    const known = await db.follows.bulkGet(lists);
    await db.follows.bulkPut(
      lists
        .filter((_, i) => known[i] === undefined)
        .map((list, i) => ({ list, addedAt: now + i, ...(name && { name }) })),
    );
  });
}
