import type { ReadingPlace } from '../../components/reading/way-back';
import type { Card } from '../../lib/records/card';

/**
 * Where a paper that is read stands among the cards of its list; undefined where it is not among them.
 * @param onCard goes to another of them
 */
export function readingPlace(
  reachable: readonly Card[],
  reading: Card | undefined,
  onCard: (card: Card) => void,
): ReadingPlace | undefined {
  const at = reachable.findIndex(({ paper }) => paper.key === reading?.paper.key);
  if (at < 0) return undefined;
  const onStep = (by: -1 | 1) => {
    const next = reachable[at + by];
    if (next) onCard(next);
  };
  return { at, of: reachable.length, onStep };
}
