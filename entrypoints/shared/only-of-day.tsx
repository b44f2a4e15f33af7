import type { Only } from '../../components/narrowed';
import { OnlyChoice } from '../../components/only-choice';
import type { DayCards } from '../../lib/records/card';
import { useFacets } from './use-facets';
import type { TopicsOfPage } from './use-topics';

/** What the cards of a day can be narrowed to: counted behind the list, which is not drawn again for it. */
export function OnlyOfDay({
  cards,
  topics,
  whole,
  only,
  onOnly,
}: {
  cards: DayCards;
  topics: TopicsOfPage;
  whole: boolean;
  only: Only | undefined;
  onOnly(only: Only | undefined): void;
}) {
  return <OnlyChoice only={only} facets={useFacets(cards, topics, whole)} onOnly={onOnly} />;
}
