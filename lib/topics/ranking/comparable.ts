import type { Paper } from '../../records/paper';
import type { Text } from './traits';

/** What papers are compared by. */
export type Comparable = Pick<Paper, 'key'> & Text;

/** What stands in more of all papers tells nothing of likeness. */
const COMMON = 0.08;
const FEW = 6;
/** What stands in one alone is no likeness; it counts less against one, for most of it is pairs. */
const ALONE = 0.4;

/** What a trait weighs that stands in `count` of some papers. */
export function rarityAmong(papers: number): (count: number) => number {
  const most = Math.max(FEW, COMMON * papers);
  return (count) => (count > most ? 0 : Math.log((papers + 1) / count) * (count === 1 ? ALONE : 1));
}
