import type { Plugin } from 'vite';
import { isOfWorker, type LeftTables } from '../leave-tables';
import { withArrowFunctions } from './arrow-functions';
import { hostNames, NAME } from './host-names';
import { joinModules } from './join-modules';
import { withNamedFunctions } from './named-functions';
import { ownProperties, withShortProperties } from './properties';
import { withoutUnusedMethods } from './unused-methods';

/** Libraries whose objects nobody else looks into, nor are they kept or sent: what is, bears names of texts or of ours. */
const LIBRARY = /[/]node_modules[/](?:dexie|entities|htmlparser2|jsonrepair|openai|temml|zod)[/]/;

/**
 * The worker's script says the same in less than a minifier may: that one takes nothing for granted about properties and
 * methods, of which the whole script tells that nobody else names them, nor about when a module is evaluated.
 * @param left what `leaveTables` took out of the modules: what it names is named as well
 */
export function tightWorker(left: LeftTables): Plugin {
  let isWorker = false;
  return {
    name: 'tight-worker',
    enforce: 'post',
    configResolved: ({ build }) => {
      isWorker = isOfWorker(build);
    },
    renderChunk(code, { modules }) {
      if (!isWorker) return undefined;
      const names = hostNames();
      const tables = JSON.stringify([...left.values()].map(({ entries }) => entries));
      for (const [name] of tables.matchAll(NAME)) names.add(name);
      const codeOf = Object.fromEntries(
        Object.entries(modules).map(([path, module]) => [path.replaceAll('\\', '/'), module.code ?? '']),
      );
      const short = ownProperties(codeOf, (path) => LIBRARY.test(path), names);
      const joined = withNamedFunctions(joinModules(code));
      return {
        code: withArrowFunctions(withShortProperties(withoutUnusedMethods(joined, names), short)),
        map: null,
      };
    },
  };
}
