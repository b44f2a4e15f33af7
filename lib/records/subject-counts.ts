import type { MissedPart } from './announcement';
import type { Day } from './paper';

/** What a category or an archive announced on one day: new papers, and all with cross-lists and replacements. */
export interface SubjectCount {
  new: number;
  all: number;
}

/** The counts of one day, as far as they are known: what is not there was not counted, and is no 0. */
export interface DayCounts {
  /** Absent where nothing was announced. */
  day?: Day;
  /** By canonical id of category or archive. */
  counts: Record<string, SubjectCount>;
  /** Archives counted to the end. */
  done: string[];
  /** Archives, or parts of them, that did not come. */
  missed: MissedPart[];
}

/** Counts as they are kept, and how far the counting is. Times in epoch milliseconds. */
export interface CountRow extends DayCounts {
  /** The New York day on which they were asked for. */
  on: Day;
  /** `counting` also after a worker's death: whoever finds it so goes on with what is known. */
  state: 'counting' | 'done';
  /** How many archives there are. */
  archives: number;
  changedAt: number;
}
