import type { Finding } from '../../../../../lib/records/digest';

/** A statement, and the 1-based sentences it names. */
export type Sound = [text: string, ...sources: number[]];
/** What must be found in it: one of these kinds. */
export type Fault = [kinds: Finding['kind'][], text: string, ...sources: number[]];

/** A paper that does not exist, what may be said of it and what may not. */
export interface Case {
  title: string;
  sentences: string[];
  sound: Sound[];
  faults: Fault[];
}
