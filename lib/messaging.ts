import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ListId, PageFacts, PaperFacts } from './records/announcement';
import type { PageDigest } from './records/digest';
import type { EngineTest } from './records/engine';
import type { FullText, Unread } from './records/full-text';
import type { ListingFacts } from './records/ledger';
import type { LineFacts } from './records/line';
import type { Mark, MarkKind } from './records/mark';
import type { Day } from './records/paper';
import type { ReportKind } from './records/report';
import type { Failure } from './records/round';
import type { SectionName } from './records/sections';
import type { WrittenWords } from './records/written-words';
import type { Locale } from './words/locales';

export { REFUSED } from './page-messaging';

/** What the note needs of the background: the digest of what stands on the page, and what the reader did with it. */
export interface Gloss {
  digest: PageDigest;
  /** The names of its tags, in their order, in every language a note can be drawn in. */
  tagNames: Record<Locale, string[]>;
  mark?: Mark;
  /** The marks could not be read: whether the paper is starred is not known. */
  marksUnread?: true;
  /** What a model wrote of these very words. */
  written?: Written;
  /** That the page holds text for machines alone, and what that means; absent where none was found. */
  toMachines?: Record<Locale, { words: string; help: string }>;
  /** How writing goes, or that it can be asked for; absent where no engine is set that writes. */
  writing?: Writing;
}

/** The gloss of a stored paper, for a line that is unfolded. */
export type LineNote = Omit<Gloss, 'writing'> & { primary: string };

/** A written digest, as a note shows it. */
export interface Written {
  digest: PageDigest;
  words: Record<Locale, WrittenWords>;
}

export interface WritingWords {
  /** What is so; of an offer, what its button says. */
  words: string;
  /** Of an offer, what the button says that has the full text read; absent where that is not offered apart. */
  full?: string;
}

/** What a note says of writing, in every language it can be drawn in. */
export interface Writing {
  /** `offered`: nothing is on its way. `fetching`: set by the page itself while it asks for what is to be read. */
  state: 'offered' | 'fetching' | 'waiting' | 'running' | 'failed';
  words: Record<Locale, WritingWords>;
  /** What helps where it failed. */
  help?: 'write-digest' | 'open-options';
}

/** What a reader says of a statement, which its words tell. */
export interface Said {
  section: SectionName;
  statement: string;
  kind: ReportKind;
  words: string;
}

/**
 * Every message there is. All are asked of the background, which checks sender and shape of each.
 * `mark` and `follow` store something: where that fails they reject with an error whose failure `carriedFailure` reads,
 * and nothing was changed.
 */
export interface Protocol {
  // from arXiv's pages
  /** The gloss of the paper that is read from the page's metadata. */
  gloss(page: PageFacts): Gloss;
  /** The paper as it is stored, if it is: the page of its HTML tells less. */
  storedPaper(page: PageFacts): PaperFacts | undefined;
  /** What a paper's HTML, which its page fetched on a click, adds to its abstract. */
  fullText(read: { page: PageFacts; html: string }): FullText;
  /** Star, hide or mark as read; answers with the mark as it is then. */
  mark(change: { page: PageFacts; kind: MarkKind; on: boolean }): Mark | undefined;
  /**
   * Has a model write of the paper, or stops it; the gloss tells how it goes.
   * @param wish `html`: the paper's own, which its page fetched on a click, or why it did not come; then it is read as well
   */
  write(wish: { page: PageFacts; on: boolean; html?: string | Unread | undefined }): void;
  /** Keeps the reader's own note on the paper; answers with the mark as it is then. */
  ownNote(change: { page: PageFacts; words: string }): Mark | undefined;
  /** Runs in the page what it needs once the reader comes to a note, or to the lines of a list. */
  loadMore(of: 'note' | 'list'): void;
  /** Opens the full page where the paper is. */
  openDaily(page: PageFacts): void;
  /** Keeps what the reader says is wrong in a sentence that a model wrote. */
  report(said: { page: PageFacts } & Said): void;
  /** Opens the options: pages of arXiv's cannot. */
  openOptions(): void;
  /** What a listing states that the reader has opened; the ledger of a list that is followed is held against it. */
  listing(facts: ListingFacts): void;
  /**
   * What is known of the papers that a page lists; those of which nothing is known are left out.
   * @param page `told`: the page shows their abstracts, so that no line in few words is wanted
   */
  lines(page: { ids: string[]; told: boolean }): LineFacts[];
  /** The note of a paper that a page lists; undefined where the paper is not stored. */
  lineNote(request: { id: string }): LineNote | undefined;
  /** Marks a paper that a page lists, stored or not; answers with the mark as it is then. */
  markListed(change: { id: string; kind: MarkKind; on: boolean }): Mark | undefined;
  /** Opens a paper's page in a tab behind the list. */
  openListed(request: { id: string }): void;

  // from our own pages
  /** Asks the sources now. Answers at once; the round's row in the store tells how it goes. */
  refresh(): void;
  /** Follows or unfollows lists, and asks for what is missing. */
  follow(change: { lists: ListId[]; on: boolean; name?: string }): void;
  /** The paper behind an arXiv id, asked of arXiv's API. */
  lookUp(request: { id: string }): LookedUp;
  /** Puts back the lists and marks that the database lost, from the copy kept apart. */
  bringBack(): void;
  /** Leaves what was lost, and forgets that copy. */
  leaveLoss(): void;
  /**
   * Asks once more for all that followed lists announced on a day. Answers at once; the ledger tells how it goes, today's
   * round in its row as well.
   */
  retryDay(request: { day: Day }): void;
  /**
   * Counts what every category announced today, unless that is known; `again` asks for what did not come. Answers at once;
   * the counts' row tells how it goes.
   */
  countSubjects(request: { again: boolean }): void;
  /**
   * Asks for today's papers of a category, an archive or a group that need not be followed, unless they are here; `again`
   * asks all the same. Answers at once; its row tells how it goes.
   */
  browse(request: { id: string; again: boolean }): void;
  /** Stops all that is written or waits for it, or some of it, by id, and looks at the queue anew; what was written stays. */
  stopWriting(which: string[] | 'all'): void;
  /** One tiny request to the engine as it is set, to one of its models. Its host must have been allowed. */
  testEngine(which: 'model' | 'strong'): EngineTest;
  /** The feeds that a pasted address leads to: itself, or those its page names. Its host must have been allowed. */
  discover(request: { address: string }): Discovered;
}

export type Discovered =
  | { kind: 'found'; feeds: { feed: string; title?: string; lists?: ListId[] }[] }
  /** It came, and is neither a feed nor a page that names one. */
  | { kind: 'none' }
  | { kind: 'failed'; failure: Failure };

export type LookedUp =
  | { kind: 'found'; paper: PaperFacts }
  | { kind: 'unknown' }
  | { kind: 'failed'; failure: Failure };

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
