import type { Day } from '../../../lib/records/paper';
import type { TopicColour } from '../../../lib/records/topic';
import { m } from '../../../lib/words';
import { shortDay } from '../../../lib/words/dates';
import { LATELY } from './last-days';

const WIDTH = 5;
const HEIGHT = 18;
/** Room for all the days that are looked at: of those that are not kept the line alone is drawn. */
const WHOLE = LATELY * WIDTH;

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
      width={WHOLE}
      height={HEIGHT + 1}
      viewBox={`0 0 ${WHOLE} ${HEIGHT + 1}`}
    >
      <title>{words}</title>
      <rect class="base" x={0} y={HEIGHT} width={WHOLE} height={1} />
      {counts.map((count, i) => {
        const height = count === 0 ? 0 : Math.max(2, Math.round((count / most) * HEIGHT));
        const x = WHOLE - (counts.length - i) * WIDTH;
        return <rect key={days[i]} x={x} y={HEIGHT - height} width={WIDTH - 1} height={height} />;
      })}
    </svg>
  );
}
