import type { DBCore, Middleware } from 'dexie';
import type { GlossDb } from './db';
import { inOne } from './in-one';

/** The tables that say what a search finds. */
const isSearched = (table: string) => table === 'papers' || table === 'announcements';

/**
 * Notes, in the very transaction that writes papers or announcements, which papers the index of the search has to read anew:
 * whoever writes, and wherever a browser dies, none is missed. Keys alone: the search reads the rest when it is asked.
 */
export const noteUnsearched: Middleware<DBCore> = {
  stack: 'dbcore',
  create: (core) => ({
    transaction: (tables, mode, options) =>
      core.transaction(
        mode === 'readwrite' && tables.some(isSearched) ? [...tables, 'unsearched'] : tables,
        mode,
        options,
      ),
    table(name) {
      const table = core.table(name);
      if (!isSearched(name)) return table;
      return {
        ...table,
        mutate(change) {
          const { trans, values, keys } = change as typeof change & {
            values?: { paper?: string; key: string }[];
            keys?: unknown[];
          };
          const papers = values ? values.map(({ paper, key }) => paper ?? key) : keys;
          return core
            .table('unsearched')
            .mutate({ trans, type: 'add', values: [{ papers }] })
            .then(() => table.mutate(change));
        },
      };
    },
  }),
};

/** Of more notes than these an index is sooner made anew than brought up to date. */
const MOST_NOTES = 10_000;
/** So many of the last stay where there is no index: a page that could not keep its own reads them. */
const FEW_NOTES = 200;

/** Lets notes go that nobody will read, for there is no index, or one so far behind that it goes with them. */
export async function forgetUnsearched(db: GlossDb): Promise<void> {
  await inOne(db, [db.searched, db.unsearched], async () => {
    const count = await db.unsearched.count();
    if (count <= FEW_NOTES || (count <= MOST_NOTES && (await db.searched.get(0)))) return;
    const last = Number(await db.unsearched.toCollection().lastKey());
    await Promise.all([
      db.searched.clear(),
      db.unsearched
        .where(':id')
        .belowOrEqual(last - FEW_NOTES)
        .delete(),
    ]);
  });
}
