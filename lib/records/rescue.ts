/** In bytes: a year of the busiest lists is a tenth of this. */
export const LARGEST_RESCUE_FILE = 256 * 1024 * 1024;

/** What a rescue saves: the tables that hold what a reader has. Digests are made anew; nothing else is looked at. */
export const RESCUED = ['follows', 'collections', 'marks', 'papers', 'announcements', 'reports'] as const;
export type Rescued = (typeof RESCUED)[number];

/** How many rows of each table are sound, and how many could not be read or are no such rows. */
export type RescueCounts = Record<Rescued, { sound: number; lost: number }> & {
  /** Marks with a star. */
  stars: number;
};

/** What became of reading the database. */
export type RescueReading =
  | { kind: 'reading' }
  /** `open`: it was read. `none`: there is no database. */
  | { kind: 'open' | 'none'; counts: RescueCounts }
  /** It cannot be opened at all; the counts are those of the copy kept apart. */
  | { kind: 'shut'; detail: string; counts: RescueCounts };

/** Why a file was not taken. */
export type FileRefusal = 'too-large' | 'not-json' | 'foreign' | 'newer' | 'nothing';

/** What the reader asked of the rescue page, and how it goes. */
export type RescueTask =
  | { kind: 'idle' }
  | { kind: 'saved'; name: string }
  | { kind: 'confirming' }
  /** `blocked`: another window holds the database. */
  | { kind: 'working'; blocked: boolean }
  | { kind: 'afresh' | 'restored'; counts: RescueCounts }
  | { kind: 'refused'; why: FileRefusal }
  | { kind: 'failed'; full: boolean; detail: string };

/** What the copy kept apart has and the database lacks, after it came up with less than it had. */
export interface Loss {
  lists: number;
  stars: number;
  collections: number;
  /** Marks that were too many for the copy. */
  cut: number;
}
