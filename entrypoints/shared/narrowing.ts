import type { DayCards } from '../../lib/records/card';
import type { ListView } from './list-view';
import type { TopicsOfPage } from './use-topics';

/** What a page needs to narrow a day itself. */
export interface Narrowing {
  cards: DayCards;
  topics: TopicsOfPage;
  whole: boolean;
  view: ListView;
  onView(part: Partial<ListView>): void;
}

/** All of a day. */
export const UNNARROWED = { filter: 'all', topic: undefined, only: undefined, query: undefined } as const;

/** Whether a list shows less than its day. */
export const isNarrowed = ({ filter, only, query }: ListView): boolean =>
  filter !== 'all' || only !== undefined || query !== undefined;
