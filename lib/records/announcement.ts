import type { Day, Paper, PaperKey, SourceId } from './paper';
import type { Failure, Rejection } from './round';

/** arXiv's announcement types, in the order in which a reader cares. */
export const ANNOUNCEMENT_TYPES = ['new', 'cross', 'replace', 'replace-cross'] as const;
export type AnnouncementType = (typeof ANNOUNCEMENT_TYPES)[number];

/** That one list announced one version of a paper on one day. A row of its own. */
export interface Announcement {
  day: Day;
  /** The list it was announced in: `arxiv:cs.LG`, `biorxiv:neuroscience`, `journal:https://…` (its feed). */
  list: ListId;
  paper: PaperKey;
  type: AnnouncementType;
  version: number;
  /**
   * `feed` is the announcement itself, and so is `catch-up`, arXiv's page of a day gone by; `api` is a later look-up, which
   * knows no replacements.
   */
  via: 'feed' | 'catch-up' | 'api';
  /** Place in the source's own order of that day, from 0. */
  order: number;
  /** When it reached this reader: epoch milliseconds. */
  arrivedAt: number;
}

/** A list a reader can follow: source, and category, archive or group; subject; or the address of a feed. */
export type ListId = `${string}:${string}`;

/** The category of a list: `arxiv:cs.LG` → `cs.LG`, `journal:https://…` → `https://…`. */
export const categoryOf = (list: ListId): string => list.slice(list.indexOf(':') + 1);

/** The source of a list: `arxiv:cs.LG` → `arxiv`. */
export const sourceOf = (list: ListId): SourceId => list.slice(0, list.indexOf(':')) as SourceId;

/** That the reader follows a list. */
export interface Follow {
  list: ListId;
  addedAt: number;
  /** What a pasted feed calls itself; the other lists have names of their own. */
  name?: string;
  /** When its last announcement day was asked for, because the feed was empty then: done once. */
  lookedBackAt?: number;
}

/** A paper as a source states it, before it is stored. */
export type PaperFacts = Omit<Paper, 'arrivedAt' | 'titleInline' | 'commentsRead' | 'published'>;

/** A paper as its own page states it. What the page does not tell for certain is left out, never guessed. */
export type PageFacts = Omit<PaperFacts, 'version' | 'primary'> & { version?: number; primary?: string };

export interface AnnouncedPaper {
  paper: PaperFacts;
  type: AnnouncementType;
}

/** One answer of a source: what it announced on one day. */
export interface Batch {
  /** Absent where the source announced nothing and names no day. */
  day?: Day;
  via: Announcement['via'];
  papers: AnnouncedPaper[];
  /** Entries that could not be read, each with its reason; never dropped without a count. */
  rejected: Rejection[];
  /** Categories asked for that the source does not know. */
  unknown?: string[];
  /** Categories that still show the day before, in an answer where others have moved on. */
  stale?: string[];
  /** The source states no day for these papers. */
  undated?: true;
  /** The source's clock when it answered: epoch milliseconds. */
  at?: number;
  /** How many the source says it has, where it says so: it may be more than it sent. */
  total?: number;
  /** It holds as many entries as the source sends at most, the same paper twice included: there may be more. */
  full?: true;
  /** How many it states to have announced in all that was asked for. */
  stated?: number;
  /** The one list it is the announcement of: its types are that list's own. */
  list?: string;
  /** Categories whose feed has nothing in common with what it showed before, and of which nothing older can be asked for. */
  gaps?: string[];
  /** Papers of which only the least version they can have is known: their page names none. */
  versionUnknown?: PaperKey[];
  /** Parts of what was asked for that did not come; the others did. */
  missed?: MissedPart[];
  /** The categories of which the source said that nothing changed since what was last `kept`. */
  unchanged?: string[];
  /** To be called when all of it is stored: from then on the source is asked for what is newer. */
  kept?: () => Promise<void>;
}

/** A part of what was asked for that did not come, and why. */
export interface MissedPart {
  /** The categories and archives, subjects or feeds asked for in it. */
  lists: string[];
  /** What went wrong; absent where it came, of an earlier day, or cut off. */
  failure?: Failure;
  /** The earlier day it still is of. */
  stale?: Day;
  /** It holds as many entries as arXiv sends at most, and cannot be parted further. */
  cut?: true;
}
