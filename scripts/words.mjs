// @ts-check
/** Compiles the words of the interface: `npm run words`. */
import { makeWords } from './lib/interface-words.mjs';

makeWords(process.cwd());
