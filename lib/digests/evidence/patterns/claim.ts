import type { Finding } from '../../../records/digest';

/** A claim, what in the source allows it, and what in the statement makes none of it. */
export interface Claim {
  kind: Finding['kind'];
  /** In the statement. */
  said: RegExp;
  /** Only where the source says this, if given. A line of it is a sentence that the statement rests on. */
  where?: RegExp;
  allowed?: RegExp;
  kept?: RegExp;
  /** Compares two things: names before it, letters and figures alone, must stand on the same side in the source. */
  compares?: true;
}
