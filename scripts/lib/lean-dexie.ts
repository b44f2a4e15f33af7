/** What is left out of Dexie, each with what takes its place: what a page sees of the database while it looks at it. */
const PARTS: readonly [part: string, instead: string][] = [
  ['        this.use(cacheMiddleware);\n', ''],
  ['    liveQuery,\n    extendObservabilitySet,', '    extendObservabilitySet,'],
];

/**
 * Dexie's module for the worker, which looks at nothing: without live queries and the cache of their answers. What tells pages that
 * something was written stays.
 * @throws Error where one is not there once: a new version wants a look at this file
 */
export function leanDexie(code: string): string {
  return PARTS.reduce((text, [part, instead]) => {
    if (text.split(part).length !== 2)
      throw new Error(`This Dexie is not the one that was looked at: ${part.trim()}`);
    return text.replace(part, () => instead);
  }, code);
}
