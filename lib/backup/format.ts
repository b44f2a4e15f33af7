import { BACKED_UP, type BackedUp } from '../records/backup';

/** The file's first line; one of a newer Gloss may hold what this one does not know. */
export interface Head {
  app: 'gloss';
  kind: 'backup';
  version: number;
  savedAt: string;
}

/** A line of a backup: a row of a table, a setting, or the end with the number of lines before it. */
export type Line =
  | [table: BackedUp, row: unknown]
  | ['setting', name: string, value: unknown]
  | ['end', lines: number];

export const VERSION = 1;

/** A file, as it lies on the disk: years of the busiest lists, packed. */
export const LARGEST_FILE = 512 * 1024 * 1024;
/** What it may unpack to: a file of zeros unpacks to a thousand times of it. */
export const LARGEST_TEXT = 2 * 1024 * 1024 * 1024;
/** A paper of three thousand authors takes a tenth. In UTF-16 units. */
export const LONGEST_LINE = 4 * 1024 * 1024;
/** Lines that are no rows, from which on a file is none of Gloss’s: more than the rows of the busiest years. */
export const MOST_UNSOUND = 1_000_000;

export const isTable = (name: unknown): name is BackedUp => BACKED_UP.some((each) => each === name);
