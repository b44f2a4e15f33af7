import type { Batch } from '../records/announcement';
import type { DetailsAnswer } from '../records/details';
import type { Day, SourceId } from '../records/paper';
import type { PoliteFetch } from './polite-fetch';

/** Where papers come from. A new source is one file that exports one of these, and one line in `index.ts`. */
export interface Source {
  id: SourceId;
  /** Host permissions it cannot be without: asked for at installation. */
  hosts: string[];
  /**
   * Those that are asked for in the click that adds one of its lists; which ones a list needs, `hostsFor` tells. The
   * manifest names all of them as optional.
   */
  optionalHosts?: string[];
  /**
   * What it announces today in these categories (subjects, addresses of feeds). Elsewhere than on arXiv a day is the day of
   * arrival: the batch names none, and what was here before is in it again.
   * @throws GlossError what a reader can be told of
   */
  today(categories: string[], fetch: PoliteFetch): Promise<Batch>;
  /**
   * What was submitted (posted) in a span of time (epoch milliseconds), as far as it can still be asked for.
   * For days whose announcement was missed: knows no replacements.
   */
  submitted(
    categories: string[],
    window: { day: Day; from: number; to: number },
    fetch: PoliteFetch,
  ): Promise<Batch>;
  /**
   * What one list announced on a day gone by, complete and with replacements, where the source keeps that. Where days
   * are those of arrival: what was posted by then, and so may have come on another day.
   * @param now epoch milliseconds
   * @throws GlossError `out-of-reach` where it keeps none of that day
   */
  catchUp?(list: string, day: Day, fetch: PoliteFetch, now?: number): Promise<Batch>;
  /** What its feeds no longer hold cannot be asked for at all. */
  feedsOnly?: true;
  /** What its announcements leave out of papers, by the source's own ids. Failures are told in the answer. */
  details?(ids: readonly string[], fetch: PoliteFetch): Promise<DetailsAnswer>;
}
