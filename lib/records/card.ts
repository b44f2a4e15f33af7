import type { Announcement, AnnouncementType } from './announcement';
import type { Digest } from './digest';
import type { Mark } from './mark';
import type { Day, Paper } from './paper';

/** One paper of one day, with all that is known of it. */
export interface Card {
  paper: Paper;
  day: Day;
  type: AnnouncementType;
  /** The version that was announced. */
  version: number;
  via: Announcement['via'];
  /** The followed categories that announced it. */
  lists: string[];
  digest?: Digest;
  mark?: Mark;
}

/** A day as the popup shows it: new papers, and the folded rest. */
export interface DayCards {
  day: Day;
  fresh: Card[];
  cross: Card[];
  revisions: Card[];
}
