import type { ListId } from './announcement';
import type { Day } from './paper';
import type { Failure } from './round';

/** The sections of arXiv's own lists; replacements of cross-listed papers stand among the replacements. */
export const PARTS = ['new', 'cross', 'replace'] as const;
export type Part = (typeof PARTS)[number];

/** Why a paper is not here, or why it is not known how many were announced. */
export type MissingReason =
  /** arXiv ends its answers at 2,000 entries; what is new is cut first. */
  | { kind: 'cut' }
  /** It came and could not be read. */
  | { kind: 'unreadable'; detail: string }
  /** The feed still held an earlier day. */
  | { kind: 'stale'; shows?: Day }
  /** The feed was empty on a day that has announcements: nothing here, or not yet. */
  | { kind: 'empty' }
  /** Nobody asked yet. */
  | { kind: 'not-asked' }
  /** Nobody asked before the feed moved on to the next day. */
  | { kind: 'asked-late' }
  /** The source did not give it; without a failure it does not know the list. */
  | { kind: 'refused'; failure?: Failure }
  /** Nothing in the feed was there when it last answered: what stood between may have gone by. */
  | { kind: 'gap' }
  /** Whoever counted counted more, and nothing says why. */
  | { kind: 'unexplained' };

/** A paper that was announced and is not here. Without an id it is known from a count, or could not be read at all. */
export interface Missing {
  /** The source's own id, without version. */
  id?: string;
  part: Part;
  reason: MissingReason;
  /** That it is of this list is a guess: it could not be read, and this list lacks one. */
  guessed?: true;
}

/** What one of arXiv's pages says of a section: “showing 50 of 99 entries”. */
export interface Stated {
  shown: number;
  total: number;
  /** When the page was read: epoch milliseconds. */
  at: number;
}

/** What a listing of arXiv's states of one list on one day: counts, and the ids it shows, without version. */
export interface ListingFacts {
  /** As its address names it: `cs.LG`. */
  list: string;
  day: Day;
  stated: Partial<Record<Part, Omit<Stated, 'at'>>>;
  ids: Record<Part, string[]>;
}

/** What is known of one list on one announcement day. Times in epoch milliseconds. */
export interface LedgerRow {
  list: ListId;
  day: Day;
  /** Ids of the papers that came, without version. */
  received: Record<Part, string[]>;
  missing: Missing[];
  /** Why it is not known how many were announced; absent where one whole answer was read. */
  unknown?: MissingReason;
  stated?: Partial<Record<Part, Stated>>;
  /** When the last answer about that day came. */
  checkedAt?: number;
  /** When it is asked for again; absent where there is nothing to ask for. */
  nextTryAt?: number;
}

/** One section in figures: received and missing make announced; shown, hidden and by rules make received. */
export interface Figures {
  /** Absent while it is not known. */
  announced?: number;
  received: number;
  shown: number;
  /** Hidden by the reader, one by one. */
  hidden: number;
  /** Hidden by the reader's rules, and not by hand as well. */
  byRules: number;
  missing: number;
  /** How many more came than arXiv's own page states. */
  surplus?: number;
}

/** A row as a reader sees it. */
export interface LedgerEntry
  extends Pick<LedgerRow, 'list' | 'day' | 'missing' | 'unknown' | 'checkedAt' | 'nextTryAt'> {
  parts: Record<Part, Figures>;
}

/** A missing paper and the list that announced it. */
export type PlacedMissing = Missing & { list: ListId };

/** Whether a day is whole, over all lists. The figures are those of new papers, each counted once. */
export type Tally =
  /** Nothing is announced on that day. */
  | { kind: 'rest'; why: 'weekend' | 'holiday' }
  | { kind: 'all'; announced: number }
  /** `missing` has all sections, `announced` less `received` only what is new. */
  | { kind: 'some'; announced: number; received: number; missing: PlacedMissing[] }
  /** At least one list is not known: which, and why. */
  | {
      kind: 'unknown';
      received: number;
      missing: PlacedMissing[];
      lists: { list: ListId; reason: MissingReason }[];
    };

/** A day of the ledger, with a row for each list. */
export interface LedgerDay {
  day: Day;
  tally: Tally;
  entries: LedgerEntry[];
}

/**
 * Where entries stand that could not be read and that no one list can be told of, as one answer was for several:
 * `arxiv:?`.
 */
export const unplacedIn = (list: ListId): ListId => `${list.slice(0, list.indexOf(':'))}:?`;
export const isUnplaced = (list: ListId): boolean => list.endsWith(':?');
