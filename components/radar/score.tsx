import { newestTold, sumOf } from '../../lib/records/held-out';
import type { HeldOutDay } from '../../lib/records/relevance';
import { m } from '../../lib/words';
import { longDay } from '../../lib/words/dates';

/** “9 of the 11 papers you opened were among the first 20”, for the newest day and for all that are held out. */
export function Score({ days }: { days: readonly HeldOutDay[] }) {
  const newest = newestTold(days);
  if (!newest) return <p class="hint">{m.radar_no_days()}</p>;
  const { day, marked, inTop } = newest;
  const all = sumOf(days);
  return (
    <>
      <p class="score" data-stat="score">
        {m.radar_score({ day: longDay(day), count: inTop.learned, marked })}
      </p>
      <p>{m.radar_score_others({ arxiv: inTop.arxiv, topics: inTop.topics })}</p>
      {all.days > 1 && (
        <p class="hint">
          {m.radar_score_all({
            days: all.days,
            marked: all.marked,
            learned: all.inTop.learned,
            arxiv: all.inTop.arxiv,
            topics: all.inTop.topics,
          })}
        </p>
      )}
    </>
  );
}
