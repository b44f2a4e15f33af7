import { htmlDecodeTree } from 'entities/decode';
import type { Plugin } from 'vite';
import { isOfWorker } from './leave-tables';
import { fromTables } from './leave-tables/from-tables';

const DATA = /[/]entities[/]dist[/]generated[/]decode-data-html\.js$/;
/** Where the library takes up the table, by the module. */
const LOOKED_UP: readonly [module: RegExp, place: string, instead: string][] = [
  [
    /[/]entities[/]dist[/]decode\.js$/,
    'decodeTree = htmlDecodeTree;',
    'decodeTree = tableRead(htmlDecodeTree);',
  ],
  [
    /[/]htmlparser2[/]dist[/]Tokenizer\.js$/,
    'xmlMode ? xmlDecodeTree : htmlDecodeTree,',
    'xmlMode ? xmlDecodeTree : tableRead(htmlDecodeTree),',
  ],
];

/**
 * Takes the names of HTML's 2,231 characters out of the worker's script, where they are its longest text: they become a file of the
 * package, `entities.bin`, which it reads when the first text comes from outside. Pages keep them.
 */
export function leaveEntities(): Plugin {
  let isWorker = false;
  return {
    name: 'leave-entities',
    configResolved: ({ build }) => {
      isWorker = isOfWorker(build);
    },
    transform(code, id) {
      return isWorker ? withoutEntities(code, id.replaceAll('\\', '/')) : undefined;
    },
    generateBundle() {
      if (isWorker) this.emitFile({ type: 'asset', fileName: 'entities.bin', source: entityFile() });
    },
  };
}

/** The table as the file holds it: numbers of two bytes, the lower one first, as all that run browsers keep them. */
export const entityFile = (): Uint8Array => new Uint8Array(htmlDecodeTree.buffer.slice(0));

/**
 * A module of the libraries that takes the table from where the worker has read it; undefined for one that has nothing to do with it.
 * @throws Error where it does so in another way: a new version wants a look at this file
 */
export function withoutEntities(code: string, path: string): string | undefined {
  if (DATA.test(path))
    return `${fromTables('entityTable')}export const htmlDecodeTree = entityTable(${htmlDecodeTree.length});\n`;
  const [, place, instead] = LOOKED_UP.find(([module]) => module.test(path)) ?? [];
  if (place === undefined || instead === undefined) return undefined;
  if (code.split(place).length !== 2)
    throw new Error(`These parsers are not the ones that were looked at: ${place}`);
  return fromTables('tableRead') + code.replace(place, instead);
}
