import { browser } from 'wxt/browser';

/** A literal: a value, or a pattern's source and flags. */
type Entry = readonly [value: unknown] | readonly [source: string, flags: string];
/** Those of a module, in the order in which it holds them. */
type Table = readonly Entry[];

let reading: Promise<void> | undefined;
let read: Readonly<Record<string, Table>> = {};

/**
 * Reads what the build took out of the modules that digest and write (`scripts/lib/leave-tables`) from the package, once.
 * Whoever imports one of them waits for this first.
 * @throws where the file cannot be read; the next asks again
 */
export function readTables(): Promise<void> {
  // Only the build leaves them out: elsewhere, as in unit tests, modules hold them.
  if (!import.meta.env.TABLES_LEFT) return Promise.resolve();
  reading ??= fetchTables().catch((error: unknown) => {
    reading = undefined;
    throw error;
  });
  return reading;
}

async function fetchTables(): Promise<void> {
  // Addresses of files are not among those that WXT knows.
  const file = await fetch(browser.runtime.getURL('/tables.json' as '/popup.html'));
  read = (await file.json()) as Record<string, Table>;
}

/** What gives out the literals of a module; the build writes these calls. */
export function tableOf(module: string): (place: number) => unknown {
  const table = read[module];
  if (!table) throw new Error(`The table of ${module} was not read before its module.`);
  const patterns: RegExp[] = [];
  return (place) => {
    const [value, flags] = table[place] as Entry;
    if (flags === undefined) return value;
    // Functions ask for theirs at each call.
    patterns[place] ??= new RegExp(value as string, flags);
    return patterns[place];
  };
}
