import type { Announcement, AnnouncementType } from './announcement';
import type { Appearance } from './appearance';
import type { Digest } from './digest';
import type { Mark } from './mark';
import type { Day, Paper } from './paper';

/** One work of one day, under the appearance that leads there, with all that is known of it. */
export interface Card {
  paper: Paper;
  day: Day;
  type: AnnouncementType;
  /** The version that was announced. */
  version: number;
  via: Announcement['via'];
  /** The followed categories that announced it. */
  lists: string[];
  digest?: Digest | undefined;
  /** What models wrote of these very words, in any language, the newest first. */
  written?: Digest[];
  /** What the reader did with the work, under whichever of its appearances. */
  mark?: Mark;
  /** Where else the work appears, where it does. */
  also?: Appearance[];
}

/** A day as the popup shows it: new papers, and the folded rest. */
export interface DayCards {
  day: Day;
  fresh: Card[];
  cross: Card[];
  revisions: Card[];
}
