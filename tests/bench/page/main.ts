/** What runs in a page of the extension's own origin; the bench calls it from outside. */
import { fill } from './fill';
import { firstQueries } from './first-query';
import { forgetIndex } from './forget-index';
import { parseRounds } from './parse';
import { readParts, readRounds } from './read';
import { storeRounds } from './store';

const bench = { parseRounds, readParts, readRounds, storeRounds, fill, firstQueries, forgetIndex };
export type Bench = typeof bench;

Object.assign(globalThis, { bench });
