import type { CountRow } from '../../lib/records/subject-counts';
import { m } from '../../lib/words';
import { longDay, timeAndDay } from '../../lib/words/dates';

export interface CountLineProps {
  /** Undefined before the first archive was asked. */
  row: CountRow | undefined;
  /** New papers of all categories, once all are counted. */
  total: number | undefined;
  now: number;
}

/** Seconds an archive takes: arXiv wants that much from one request to the next. */
const PACE = 3;

/** How far counting is, or what it came to. */
export function CountLine({ row, total, now }: CountLineProps) {
  if (!row) return <p data-counting="begun">{m.counting_begins()}</p>;
  const { done, missed, archives, state, day, changedAt } = row;
  if (state === 'counting') {
    // Those that failed were asked, too.
    const asked = Math.min(archives, done.length + missed.length);
    const words = m.counting({ done: asked, all: archives, seconds: (archives - asked) * PACE });
    return (
      <p data-counting="counting">
        {words}
        <progress value={asked} max={archives} aria-label={words} />
      </p>
    );
  }
  const time = timeAndDay(changedAt, now);
  if (missed.length > 0 || total === undefined)
    return <p data-counting="part">{m.counted_part({ done: done.length, all: archives, time })}</p>;
  return (
    <p data-counting="done" data-total={total}>
      {day === undefined ? m.counted_none({ time }) : m.counted({ count: total, day: longDay(day), time })}
    </p>
  );
}
