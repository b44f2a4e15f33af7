import { useContext, useEffect, useState } from 'preact/hooks';
import { TagNames } from '../../../components/tag-names';
import type { Topic } from '../../../lib/records/topic';
import { db } from '../../../lib/store/db';
import { countTopics, type TopicCounts } from './count-topics';

/** How many papers each topic is of, counted anew when topics change; undefined until some were looked at, or where they cannot be. */
export function useCounts(topics: readonly Topic[]): TopicCounts | undefined {
  const nameOf = useContext(TagNames);
  const [counts, setCounts] = useState<TopicCounts>();
  const asked = JSON.stringify(
    topics.map(({ id, query, on, authors, institutions, seeds, except }) => [
      id,
      query,
      on,
      authors,
      institutions,
      seeds,
      except,
    ]),
  );
  // Names and colours count nothing anew.
  useEffect(() => {
    let isWanted = true;
    if (topics.length > 0)
      void countTopics(db, topics, nameOf, (told) => {
        if (isWanted) setCounts(told);
        return isWanted;
      }).catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [asked, nameOf]);
  return counts;
}
