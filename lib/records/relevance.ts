import type { Day, PaperKey } from './paper';

/** A reason for which a paper stands where it does, in words a reader knows. */
export type Why =
  /** It is of a topic of the reader's: its id. */
  | { kind: 'topic'; topic: string }
  /** Its author, as the paper names them. */
  | { kind: 'author'; name: string; via: 'followed' | 'learned' }
  /** It is like a paper that a topic of the reader's begins from, which is called so: plain text. */
  | { kind: 'like'; title: string }
  /** A word, or two in a row, as the paper writes them. */
  | { kind: 'term'; term: string }
  | { kind: 'category'; category: string }
  /** It is like a paper the reader has; `likeness` is 0 to 1. */
  | Near
  /** Nobody knows yet whether the reader cares: it is shown to find out. */
  | { kind: 'tried' };

/** The nearest of the papers a reader has. */
export interface Near {
  kind: 'near';
  paper: PaperKey;
  title: string;
  /** 0 to 1. */
  likeness: number;
}

export interface Relevance {
  /** 0 to 1. Papers stand by it, the larger first, those that have the same in the order they came in. */
  score: number;
  /** The strongest first, five at most. Found when first asked for. */
  readonly why: readonly Why[];
}

/** That one paper of a day is nearly another that stands before it. */
export interface Duplicate {
  paper: PaperKey;
  of: PaperKey;
  /** 0 to 1. */
  likeness: number;
}

/** How a day would have been ranked by what was known without it. */
export interface HeldOutDay {
  day: Day;
  /** Papers that were announced. */
  papers: number;
  /** Papers that the reader starred or read. */
  marked: number;
  /** How many of those stood among the first twenty. */
  inTop: { arxiv: number; topics: number; learned: number };
}

/** A word, a pair, an author (`au:y lecun`) or a category (`cat:cs.LG`), and what it counts. */
export interface Weighed {
  term: string;
  weight: number;
}

/** Something a reader cares for, as a linear model of a paper's features. */
export interface Interest {
  /** How many papers it was learned from. */
  papers: number;
  /** For each feature of the radar what it counts. */
  weights: Float32Array;
  bias: number;
  /** What speaks most for it, the strongest first. */
  terms?: Weighed[];
}

/** How many papers of each kind something was learned from. */
export interface LearnedFrom {
  starred: number;
  read: number;
  hidden: number;
  library: number;
  /** Shown on a day the reader looked at, and left; where those are few, papers of other days stand in for them. */
  passed: number;
}

/** What was learned of the reader: one row, replaced as a whole. */
export interface Radar {
  id: 'radar';
  /** That of the features and of the way of learning; one of another edition is not used. */
  edition: number;
  /** Epoch milliseconds. */
  trainedAt: number;
  from: LearnedFrom;
  /** Words, pairs of them, authors and categories, by the numbers they are known by. */
  numbers: Int32Array;
  /** Of each feature how rare it is. */
  rarity: Float32Array;
  /** The first is of all the reader cares for; where that falls into several, one of each. None where too little is known. */
  interests: Interest[];
  /** The newest first, fourteen at most. */
  heldOut: HeldOutDay[];
}
