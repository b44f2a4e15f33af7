import type { Card as CardRecord } from '../../lib/records/card';
import type { Day, PaperKey } from '../../lib/records/paper';
import { dayOfYear, longDay } from '../../lib/words/dates';
import { Boundary } from '../boundary';
import { Card } from '../card';
import type { CardActions } from '../card-props';

export interface FoundListProps {
  cards: readonly CardRecord[];
  /** How many there are, of which these are the first. */
  total: number;
  /** Whether they stand day by day. */
  byDay: boolean;
  /** Days of another year are told with it. */
  year: string;
  selected: PaperKey | undefined;
  hrefOf(day: Day): string;
  actions(card: CardRecord): CardActions;
  onBroken(key: PaperKey): void;
}

/** What was found, numbered from 01, under the days on which it was announced. */
export function FoundList({
  cards,
  total,
  byDay,
  year,
  selected,
  hrefOf,
  actions,
  onBroken,
}: FoundListProps) {
  return (
    <div class="cards">
      {cards.map((card, i) => {
        const { key } = card.paper;
        const isFirst = byDay && card.day !== cards[i - 1]?.day;
        return [
          isFirst && (
            <h2 key={card.day} class="day-of">
              <a href={hrefOf(card.day)}>
                <time dateTime={card.day}>
                  {card.day.startsWith(year) ? longDay(card.day) : dayOfYear(card.day)}
                </time>
              </a>
            </h2>
          ),
          <Boundary key={key} fallback={() => null} onCaught={() => onBroken(key)}>
            <Card
              card={card}
              number={i + 1}
              total={total}
              open={false}
              selected={selected === key}
              {...actions(card)}
            />
          </Boundary>,
        ];
      })}
    </div>
  );
}
