import { browser } from 'wxt/browser';

/** A literal: a value, a pattern's source and flags, or a list or table with such patterns in it. */
type Entry =
  | readonly [value: unknown]
  | readonly [source: string, flags: string]
  | readonly [value: unknown, withPatterns: 1];
/** Those of a module, in the order in which it holds them. */
type Table = readonly Entry[];

let reading: Promise<void> | undefined;
let read: Readonly<Record<string, Table>> = {};

/**
 * Reads what the build took out of the modules that are imported while the worker runs (`scripts/lib/leave-tables`) from the package,
 * once. The build has every such import wait for this first.
 * @throws where the file cannot be read; the next asks again
 */
export function readTables(): Promise<void> {
  reading ??= Promise.all([fetchTables(), readEntities()]).then(
    () => undefined,
    (error: unknown) => {
      reading = undefined;
      throw error;
    },
  );
  return reading;
}

/** Addresses of files are not among those that WXT knows. */
const packaged = (path: string) => fetch(browser.runtime.getURL(path as '/popup.html'));

async function fetchTables(): Promise<void> {
  read = (await (await packaged('/tables.json')).json()) as Record<string, Table>;
}

/** What gives out the literals of a module; the build writes these calls. */
export function tableOf(module: string): (place: number) => unknown {
  const table = read[module];
  if (!table) throw new Error(`The table of ${module} was not read before its module.`);
  const made: unknown[] = [];
  return (place) => {
    const [value, flags] = table[place] as Entry;
    if (flags === undefined) return value;
    // Functions ask for theirs at each call.
    made[place] ??= flags === 1 ? withPatterns(value) : new RegExp(value as string, flags);
    return made[place];
  };
}

/** A list or table with its patterns, which the file holds as `{ "/": source, flags }`. */
export function withPatterns(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, each: { '/'?: string; flags: string } | null) =>
    each?.['/'] === undefined ? each : new RegExp(each['/'], each.flags),
  );
}

let readingEntities: Promise<void> | undefined;
let entities: Uint16Array | undefined;

/**
 * Reads the names of HTML's characters (`scripts/lib/leave-entities.ts`), once. Whoever cleans a text that comes from outside, or reads
 * HTML, waits for this first.
 * @throws where the file cannot be read; the next asks again
 */
export function readEntities(): Promise<void> {
  // Only the build leaves them out: elsewhere, as in unit tests, the library holds them.
  if (!import.meta.env.TABLES_LEFT) return Promise.resolve();
  readingEntities ??= fetchEntities().catch((error: unknown) => {
    readingEntities = undefined;
    throw error;
  });
  return readingEntities;
}

async function fetchEntities(): Promise<void> {
  const bytes = await (await packaged('/entities.bin')).arrayBuffer();
  entities?.set(new Uint16Array(bytes));
}

/** The library's table of those names, of so many numbers: empty until it is read. The build writes this call. */
export function entityTable(length: number): Uint16Array {
  entities = new Uint16Array(length);
  return entities;
}

/** The same where the library looks something up. The build writes this call as well. */
export function tableRead(table: Uint16Array): Uint16Array {
  if (table[0] === 0) throw new Error('The names of characters were not read before they were needed.');
  return table;
}
