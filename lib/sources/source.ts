import type { Batch } from '../records/announcement';
import type { Day, SourceId } from '../records/paper';
import type { PoliteFetch } from './polite-fetch';

/** Where papers come from. A new source is one file that exports one of these, and one line in `index.ts`. */
export interface Source {
  id: SourceId;
  /** Host permissions it needs. */
  hosts: string[];
  /**
   * What it announces today in these categories.
   * @throws GlossError what a reader can be told of
   */
  today(categories: string[], fetch: PoliteFetch): Promise<Batch>;
  /**
   * What was submitted in a span of time (epoch milliseconds), as far as it can still be asked for.
   * For days whose announcement was missed: knows no replacements.
   */
  submitted(
    categories: string[],
    window: { day: Day; from: number; to: number },
    fetch: PoliteFetch,
  ): Promise<Batch>;
}
