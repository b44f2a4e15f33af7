import type { DBCore, Middleware } from 'dexie';

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
