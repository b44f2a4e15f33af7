/** Where the code of an item that can be migrated or filled begins and ends. */
const FROM = '\t\t\tconst { version: targetVersion = 1, migrations = {}';
const TO = '\t\t\tmigrationsDone.then(getOrInitValue);\n';
/** What the store itself is asked without an item: all but the making of items. */
const STORE_FROM = '\treturn {\n\t\tgetItem: async (key, opts) => {';
const STORE_TO = '\t\tdefineItem: (key, opts) => {\n';
/** What else of it is left out, each with what takes its place. */
const PARTS: readonly [part: string, instead: string][] = [
  ['import { withLock } from "superlock";\n', ''],
  [
    '\t\t\t\t\tif (opts?.init) return await getOrInitValue();\n\t\t\t\t\telse return await getItem(',
    '\t\t\t\t\treturn await getItem(',
  ],
  [
    `\t\t\t\t\tif (needsVersionSet) {
\t\t\t\t\t\tneedsVersionSet = false;
\t\t\t\t\t\tawait Promise.all([setItem(driver, driverKey, value), setMeta(driver, driverKey, { v: targetVersion })]);
\t\t\t\t\t} else await setItem(`,
    '\t\t\t\t\tawait setItem(',
  ],
  ['watchMeta: (cb) => watchMeta(driver, driverKey, cb),\n\t\t\t\tmigrate\n', '\n'],
];
const FALLBACK = '\t\t\tconst getFallback = () => opts?.fallback ?? opts?.defaultValue ?? null;\n';
const REFUSED =
  '\t\t\tif (opts?.version || opts?.migrations || opts?.init) throw Error("Items are neither migrated nor filled here.");\n';

/**
 * WXT's storage without versions of items and first values for them, which no setting of ours has: for those it reads each of
 * thirty items once at every wake of the worker, and at every opening of a page, before anybody asks for it. Nor does it have what
 * reads and writes without an item, which nothing of ours does.
 * @throws Error where a part is not there once: a new version wants a look at this file
 */
export function leanStorage(code: string): string {
  const store = without(code, STORE_FROM, STORE_TO, `\treturn {\n${STORE_TO}`);
  const items = without(store, FROM, TO, REFUSED + FALLBACK);
  const lean = items.replaceAll('\t\t\t\t\tawait migrationsDone;\n', '');
  return PARTS.reduce((text, [part, instead]) => {
    if (text.split(part).length !== 2) throw unknown(part);
    return text.replace(part, () => instead);
  }, lean);
}

/** A text with something else for what stands between two places of it, and for those. */
function without(code: string, from: string, to: string, instead: string): string {
  const [before = '', rest = '', ...more] = code.split(from);
  const [, after = '', ...others] = rest.split(to);
  if (!rest || !after || more.length + others.length > 0) throw unknown(from);
  return before + instead + after;
}

const unknown = (part: string) => new Error(`This storage is not the one that was looked at: ${part.trim()}`);
