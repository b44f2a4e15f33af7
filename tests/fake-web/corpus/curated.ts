import { LANGUAGE_AND_VISION_PAPERS } from './curated-language-vision';
import { LEARNING_PAPERS } from './curated-learning';
import type { CuratedPaper } from './curated-paper';
import { PHYSICS_PAPERS } from './curated-physics';
import { STATISTICS_PAPERS } from './curated-statistics';
import { THEORY_PAPERS } from './curated-theory';

/** One of each field in turn, so that a small day is a mixed day too. */
function interleave(lists: CuratedPaper[][]): CuratedPaper[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, place) =>
    lists.flatMap((list) => list.slice(place, place + 1)),
  ).flat();
}

/** All hand-written papers; the first ones are those of the smallest day. */
export const CURATED_PAPERS: CuratedPaper[] = interleave([
  LEARNING_PAPERS,
  THEORY_PAPERS,
  LANGUAGE_AND_VISION_PAPERS,
  STATISTICS_PAPERS,
  PHYSICS_PAPERS,
]);
