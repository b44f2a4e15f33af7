import { newestTold, sumOf } from '../../lib/records/held-out';
import type { HeldOutDay } from '../../lib/records/relevance';
import { m } from '../../lib/words';
import { longDay } from '../../lib/words/dates';
import { grouped } from '../../lib/words/numbers';

/** “9 of the 11 papers you opened were among the first 20”, for the newest day and for all that are held out. */
export function Score({ days }: { days: readonly HeldOutDay[] }) {
  const newest = newestTold(days);
  if (!newest) return <p class="hint">{m.radar_no_days()}</p>;
  const { day, marked, inTop } = newest;
  const all = sumOf(days);
  return (
    <>
      <p class="score" data-stat="score">
        {m.radar_score({ day: longDay(day), count: grouped(inTop.learned), marked: grouped(marked) })}
      </p>
      <p>{m.radar_score_others({ arxiv: grouped(inTop.arxiv), topics: grouped(inTop.topics) })}</p>
      {all.days > 1 && (
        <p class="hint">
          {m.radar_score_all({
            days: grouped(all.days),
            marked: grouped(all.marked),
            learned: grouped(all.inTop.learned),
            arxiv: grouped(all.inTop.arxiv),
            topics: grouped(all.inTop.topics),
          })}
        </p>
      )}
    </>
  );
}
