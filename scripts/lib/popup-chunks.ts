import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { ROOT } from './paths';

const OWN = join(ROOT, 'entrypoints/popup/');
/** What begins to read the popup's day, and what draws it. */
const DOORS = ['begin.ts', 'main.tsx'].map((name) => join(OWN, name));
const WORDS = /[/]words[/]generated[/]messages[/](\w+)\.js$/;

/**
 * What the popup shares with other pages lies in one file. Left to itself the build cuts that into ten, and the browser takes its time
 * to hand over each, at every opening; cut into what reads and what draws, it came later than in one.
 */
export function popupChunks(): Plugin {
  let known: OfPopup | undefined;
  const shared = {
    name(id: string, graph: Rolldown.ChunkingContext) {
      known ??= ofPopup(graph);
      const word = WORDS.exec(id)?.[1];
      // What is the popup's alone runs in no other page; what others say alone is none of its words.
      if (id.startsWith(OWN) || (word && !known.said.has(word))) return null;
      return known.modules.has(id) ? 'popup-shared' : null;
    },
  };
  const codeSplitting = { groups: [shared] };
  return {
    name: 'popup-chunks',
    config: () => ({ build: { rollupOptions: { output: { codeSplitting } } } }),
  };
}

/** All modules that run before the popup stands, and the words they say. */
interface OfPopup {
  modules: ReadonlySet<string>;
  said: ReadonlySet<string>;
}

function ofPopup(graph: Rolldown.ChunkingContext): OfPopup {
  const modules = new Set(DOORS);
  for (const each of modules)
    for (const next of graph.getModuleInfo(each)?.importedIds ?? []) modules.add(next);
  const said = new Set<string>();
  for (const id of modules)
    if (!WORDS.test(id))
      for (const [, word] of graph.getModuleInfo(id)?.code?.matchAll(/\bm\.(\w+)/g) ?? [])
        if (word) said.add(word);
  return { modules, said };
}
