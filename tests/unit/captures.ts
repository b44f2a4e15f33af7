import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Real captures of arXiv's pages and feeds lie beside the project where it is developed; they are not part of it. */
export const CAPTURES = join(import.meta.dirname, '../../../shared/fixtures');
export const haveCaptures = existsSync(CAPTURES);
/** Set in a title where captures are needed: a run without them says so. */
export const WITHOUT = haveCaptures ? '' : ' (skipped: no captures beside the project)';

/** The text of a capture, by its path in the fixtures. */
export const capture = (path: string) => readFileSync(join(CAPTURES, path), 'utf8');

/** The captures in a folder. */
export const capturesIn = (folder: string) =>
  haveCaptures ? readdirSync(join(CAPTURES, folder)).sort() : [];
