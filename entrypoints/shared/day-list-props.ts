import type { ComponentChild } from 'preact';
import type { CardActions } from '../../components/card-props';
import type { ReadingPlace } from '../../components/reading/way-back';
import type { Card } from '../../lib/records/card';
import type { Day, PaperKey } from '../../lib/records/paper';
import type { Topic } from '../../lib/records/topic';
import type { ListView } from './list-view';
import type { Narrowing } from './narrowing';
import type { DayModel } from './use-day';

/** Draws what is read beside a list: the card that is selected, what can be done with it, and where it stands. */
export type Beside = (
  card: Card | undefined,
  actions: CardActions | undefined,
  place: ReadingPlace | undefined,
) => ComponentChild;

/** What is said above a list of its cards. */
export interface ShownAbove {
  /** The new papers that are shown, as soon as all are known. */
  papersToday: number | undefined;
  /** How many rules hide, as soon as that is known. */
  byRules: number | undefined;
  /** Leads to those. */
  onByRules(): void;
  onRefresh(): void;
  /** Shows the keys, or puts them away. */
  onKeys(): void;
}

export interface DayListProps {
  model: DayModel;
  topics: readonly Topic[];
  view: ListView;
  onView(part: Partial<ListView>): void;
  onDay(day: Day): void;
  /** What stands above the list. */
  header(shown: ShownAbove): ComponentChild;
  /** Where cards are read beside the list, and do not open in it: the one that is selected is given. */
  beside?: Beside;
  /** What stands before the list: what its day can be narrowed to. */
  aside?(narrowing: Narrowing): ComponentChild;
  /** “Read more” was asked for where cards are read beside the list. */
  onRead?(key: PaperKey): void;
}
