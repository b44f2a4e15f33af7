/**
 * What is left out of Dexie, each with what takes its place: what a page sees of the database while it looks at it, what is to be
 * called at each change of a row, the list of databases of browsers that keep none, changes that are sums (`add`, `remove`,
 * `replacePrefix`), and what a page does that is put aside and shown again.
 */
const PARTS: readonly [part: string, instead: string][] = [
  ['        this.use(hooksMiddleware);\n', ''],
  ['                creating: [hookCreatingChain, nop],\n', ''],
  ['                updating: [hookUpdatingChain, nop],\n', ''],
  ['                deleting: [hookDeletingChain, nop],\n', ''],
  ['            if (wasCreated)\n                _onDatabaseCreated(db._deps, dbName);\n', ''],
  ['                    _onDatabaseDeleted(this._deps, this.name);\n', ''],
  ['        this.use(cacheMiddleware);\n', ''],
  ['if (value instanceof PropModification) {', 'if (false) {'],
  [
    "if (typeof addEventListener !== 'undefined') {\n    addEventListener('pagehide'",
    "if (false) {\n    addEventListener('pagehide'",
  ],
  ['    liveQuery,\n    extendObservabilitySet,', '    extendObservabilitySet,'],
];

/** What Dexie's object can do beside that, and the worker never asks it: from the first line up to the second. */
const SPANS: readonly [from: string, upTo: string][] = [
  [
    '    offset(offset) {\n        return this.toCollection()',
    '    limit(numRows) {\n        return this.toCollection()',
  ],
  ['    offset(offset) {\n        var ctx', '    limit(numRows) {\n        this._ctx'],
  ['    exists(name) {\n', '    ignoreTransaction(scopeFunc) {\n'],
  ['    async: function', '    currentTransaction: {\n'],
  ['    waitFor: function (promiseOrFunction', '    Promise: DexiePromise,\n    debug: {'],
  ['    debug: {\n', '    on: globalEvents,\n'],
  ['    getByKeyPath: getByKeyPath,\n', '    minKey: minKey,\n'],
  ['    connections: {\n', '    dependencies: domDeps,\n'],
  ['    cache,\n    semVer', '});\nDexie.maxKey'],
];

/**
 * Dexie's module for the worker, which looks at nothing: without live queries and the cache of their answers, and without hooks. What tells pages that
 * something was written stays.
 * @throws Error where one is not there once: a new version wants a look at this file
 */
export function leanDexie(code: string): string {
  const spans = SPANS.map(([from, upTo]): [string, string] => {
    const at = placeOf(from, code);
    return [code.slice(at, placeOf(upTo, code)), ''];
  });
  return [...PARTS, ...spans].reduce((text, [part, instead]) => {
    const at = placeOf(part, text);
    return text.slice(0, at) + instead + text.slice(at + part.length);
  }, code);
}

function placeOf(part: string, text: string): number {
  if (part === '' || text.split(part).length !== 2)
    throw new Error(`This Dexie is not the one that was looked at: ${part.trim()}`);
  return text.indexOf(part);
}
