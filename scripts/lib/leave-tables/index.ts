import { createHash } from 'node:crypto';
import type { BuildOptions, Plugin } from 'vite';
import { askedFor } from './asked-for';
import { fromTables } from './from-tables';
import { type Entry, leaveLiterals } from './literals';
import { withImportsWaiting } from './waiting';

/** What digests and writes, and what only they know of papers; topics, what is learned, and what the worker says in words. */
const LEFT =
  /[/](?:lib[/]digests[/](?:engines|evidence|extractive)[/].*\.ts|lib[/]papers[/](?:code-link|comments|formula|math-alphabets|mathml|sentences|sentence-words|venue(?:-names?)?|latexml[/]\w+)\.ts|lib[/](?:topics|radar)[/].*\.ts|lib[/]records[/]mathml\.ts|lib[/]words[/]generated[/]messages[/]_index\.js|jsonrepair[/]lib[/]esm[/].*\.js|temml[/]dist[/]temml\.mjs|openai[/](?:core|internal)[/].*\.mjs)$/;
/** Of them what a worker that wakes to ask a source evaluates as well. */
const AT_ONCE = /[/](?:openai[/]base-url|extractive[/](?:edition|modelled|filing[/]field))\.ts$/;

/** What was taken out of each module, by its path. */
export type LeftTables = Map<string, { name: string; entries: Entry[] }>;

/**
 * Takes the long literals (patterns, lists of words, prompts, tables of signs) out of the modules that the worker evaluates only when
 * it digests, writes or ranks. They become a file of the package, `tables.json`, which every import of that kind waits for
 * (`tables.ts`): its one script is read whole at every wake, and must not carry what few wakes need. Pages, which load such modules
 * as files, keep them whole.
 * @param left where it is put
 */
export function leaveTables(left: LeftTables): Plugin {
  let isWorker = false;
  return {
    name: 'leave-tables',
    enforce: 'post',
    config: () => ({ define: { 'import.meta.env.TABLES_LEFT': 'true' } }),
    configResolved: ({ build }) => {
      isWorker = isOfWorker(build);
    },
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      if (!isWorker) return undefined;
      const waiting = path.includes('/node_modules/') ? undefined : withImportsWaiting(code);
      if (!LEFT.test(path) || AT_ONCE.test(path)) return waiting;
      const name = nameOf(path);
      const made = leaveLiterals(waiting ?? code, (place) => `literal(${place})`);
      if (made.entries.length === 0) return waiting;
      left.set(id, { name, entries: made.entries });
      return `${fromTables('tableOf')}const literal = /* @__PURE__ */ tableOf("${name}");\n${made.code}`;
    },
    generateBundle(_, bundle) {
      if (!isWorker) return;
      const early = atOnce(
        (id) => this.getModuleInfo(id)?.importedIds ?? [],
        [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry),
      );
      const tooEarly = [...left.keys()].filter((id) => early.has(id));
      if (tooEarly.length > 0)
        throw new Error(`Evaluated before their tables can be read: ${tooEarly.join(', ')}`);
      const rendered = Object.values(bundle).flatMap((each) =>
        each.type === 'chunk' ? Object.entries(each.modules) : [],
      );
      const tables = rendered.flatMap(([id, { code }]) => {
        const { name, entries } = left.get(id) ?? {};
        return name && entries ? [[name, askedFor(entries, code ?? '')] as const] : [];
      });
      tables.sort(([a], [b]) => (a < b ? -1 : 1));
      if (new Set(tables.map(([name]) => name)).size < tables.length)
        throw new Error('Two modules have one name.');
      this.emitFile({
        type: 'asset',
        fileName: 'tables.json',
        source: JSON.stringify(Object.fromEntries(tables)),
      });
    },
  };
}

/** Whether a build is that of the worker's one script. */
export const isOfWorker = ({ lib }: Pick<BuildOptions, 'lib'>): boolean =>
  typeof lib === 'object' && JSON.stringify(lib.entry).includes('background');

/** A short name that is the same on every machine. */
function nameOf(path: string): string {
  const within = path.slice(path.lastIndexOf(path.includes('/node_modules/') ? '/node_modules/' : '/lib/'));
  return createHash('sha256').update(within).digest('base64url').slice(0, 4);
}

/** All modules that are evaluated with those. */
function atOnce(importsOf: (id: string) => readonly string[], from: string[]): Set<string> {
  const all = new Set(from);
  for (const id of all) for (const each of importsOf(id)) all.add(each);
  return all;
}
