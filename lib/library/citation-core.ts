/**
 * What the readers of citation-js need of its core, in the core's place (`wxt.config.ts`): the core brings code that fetches addresses,
 * in a page by `XMLHttpRequest`, and a log that keeps every line it was given.
 */
import { Grammar } from '@citation-js/core/lib-mjs/util/grammar.js';

const nothing = () => undefined;

export const util = {
  Grammar,
  // Used by what turns records of RIS into CSL, which Gloss does not.
  Translator: class {},
};
export const logger = { warn: nothing, unmapped: nothing, info: nothing };
