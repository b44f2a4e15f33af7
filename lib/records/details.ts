import type { PaperFacts } from './announcement';
import type { Failure } from './round';

/** What a source knows of papers that were asked for by id. */
export interface DetailsAnswer {
  papers: PaperFacts[];
  /** Ids that are none, or that the source refuses or has no paper of. */
  unknown: string[];
  /** Ids that got no answer, and why: worth another try. */
  failed: { ids: string[]; failure: Failure }[];
}
