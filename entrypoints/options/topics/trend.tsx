import type { Day } from '../../../lib/records/paper';
import type { TopicColour } from '../../../lib/records/topic';
import { m } from '../../../lib/words';
import { shortDay } from '../../../lib/words/dates';

const WIDTH = 5;
const HEIGHT = 18;

interface TrendProps {
  days: readonly Day[];
  /** Papers on each of them. */
  counts: readonly number[];
  colour: TopicColour;
}

/** A topic's papers a day, as a row of bars and in words. Nothing where there are none. */
export function Trend({ days, counts, colour }: TrendProps) {
  const most = Math.max(0, ...counts);
  if (most === 0) return null;
  const words = m.trend_words({
    days: counts.length,
    sum: counts.reduce((sum, each) => sum + each, 0),
    most,
    day: shortDay(days[counts.indexOf(most)] ?? ''),
    last: counts.at(-1) ?? 0,
  });
  return (
    <svg
      class="trend topic"
      data-colour={colour}
      role="img"
      aria-label={words}
      width={counts.length * WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${counts.length * WIDTH} ${HEIGHT}`}
    >
      <title>{words}</title>
      {counts.map((count, i) => {
        // A day without any keeps a line, so that gaps are seen as days.
        const height = count === 0 ? 1 : Math.max(2, Math.round((count / most) * HEIGHT));
        return <rect key={days[i]} x={i * WIDTH} y={HEIGHT - height} width={WIDTH - 1} height={height} />;
      })}
    </svg>
  );
}
