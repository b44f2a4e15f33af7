import type { Filter } from '../../components/day-view';
import type { Only } from '../../components/narrowed';

/** How a list of cards stands. */
export interface ListView {
  filter: Filter;
  /** Under the filter of topics the one whose papers alone are shown. */
  topic?: string | undefined;
  /** The source, category or tag whose papers alone are shown. */
  only?: Only | undefined;
  /** What is looked for among the cards. */
  query?: string | undefined;
  /** The card that is open, or read beside the list. */
  open?: string | undefined;
  /** The card the keyboard stood on. */
  at?: string | undefined;
  unfolded: string[];
  scroll: number;
}
