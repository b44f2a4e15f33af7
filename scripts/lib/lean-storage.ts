/** Where the code of an item that can be migrated or filled begins and ends. */
const FROM = '\t\t\tconst { version: targetVersion = 1, migrations = {}';
const TO = '\t\t\tmigrationsDone.then(getOrInitValue);\n';
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
 * thirty items once at every wake of the worker, and at every opening of a page, before anybody asks for it.
 * @throws Error where a part is not there once: a new version wants a look at this file
 */
export function leanStorage(code: string): string {
  const [before = '', rest = '', ...more] = code.split(FROM);
  const [, after = '', ...others] = rest.split(TO);
  if (!rest || !after || more.length + others.length > 0) throw unknown(FROM);
  const lean = before + REFUSED + FALLBACK + after.replaceAll('\t\t\t\t\tawait migrationsDone;\n', '');
  return PARTS.reduce((text, [part, instead]) => {
    if (text.split(part).length !== 2) throw unknown(part);
    return text.replace(part, () => instead);
  }, lean);
}

const unknown = (part: string) => new Error(`This storage is not the one that was looked at: ${part.trim()}`);
