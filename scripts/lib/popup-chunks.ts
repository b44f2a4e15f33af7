import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { ROOT } from './paths';

const OWN = join(ROOT, 'entrypoints/popup/');
const BEGIN = join(OWN, 'begin.ts');
const MAIN = join(OWN, 'main.tsx');
const WORDS = /[/]words[/]generated[/]messages[/](\w+)\.js$/;

/**
 * What the popup shares with other pages lies in two files: what reads its day, and what draws it. Left to itself the build cuts that
 * into ten, and the browser takes its time to hand over each, at every opening.
 */
export function popupChunks(): Plugin {
  let known: OfPopup | undefined;
  const group = (name: string, priority: number, is: (popup: OfPopup, id: string) => boolean) => ({
    name(id: string, graph: Rolldown.ChunkingContext) {
      known ??= ofPopup(graph);
      const word = WORDS.exec(id)?.[1];
      // What is the popup's alone runs in no other page; what others say alone is none of its words.
      if (id.startsWith(OWN) || (word && !known.said.has(word))) return null;
      return is(known, id) ? name : null;
    },
    priority,
  });
  const codeSplitting = {
    groups: [
      group('popup-reads', 2, ({ reads }, id) => reads.has(id)),
      group('popup-draws', 1, ({ draws }, id) => draws.has(id)),
    ],
  };
  return {
    name: 'popup-chunks',
    config: () => ({ build: { rollupOptions: { output: { codeSplitting } } } }),
  };
}

/** Modules that run before the popup draws, those that draw it, and the words that either says. */
interface OfPopup {
  reads: ReadonlySet<string>;
  draws: ReadonlySet<string>;
  said: ReadonlySet<string>;
}

function ofPopup(graph: Rolldown.ChunkingContext): OfPopup {
  const [reads, draws] = [reachedFrom(BEGIN, graph), reachedFrom(MAIN, graph)];
  const said = new Set<string>();
  for (const id of [...reads, ...draws])
    if (!WORDS.test(id))
      for (const [, word] of graph.getModuleInfo(id)?.code?.matchAll(/\bm\.(\w+)/g) ?? [])
        if (word) said.add(word);
  return { reads, draws, said };
}

/** A module, and all that run before it. */
function reachedFrom(id: string, graph: Rolldown.ChunkingContext): Set<string> {
  const reached = new Set([id]);
  for (const each of reached)
    for (const next of graph.getModuleInfo(each)?.importedIds ?? []) reached.add(next);
  return reached;
}
