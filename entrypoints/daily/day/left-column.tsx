import { DayAside } from '../../../components/day-aside';
import { DaysColumn } from '../../../components/days-column';
import { listFacets } from '../../../components/narrowed';
import type { LedgerDay } from '../../../lib/records/ledger';
import type { Day } from '../../../lib/records/paper';
import { latestCounts } from '../../../lib/store/counts';
import { db } from '../../../lib/store/db';
import { m } from '../../../lib/words';
import { grouped } from '../../../lib/words/numbers';
import type { Narrowing } from '../../shared/narrowing';
import { useFacets } from '../../shared/use-facets';
import { useLive } from '../../shared/use-live';
import { hrefOf, PLACES_BESIDE, type Place } from '../route';
import { useShelfCounts } from '../shelf/use-shelf';
import { totalNew } from '../subject-groups';

/** What stands left of a day's list: the days, what this one can be narrowed to, and where else to go. */
export function LeftColumn({
  days,
  today,
  since,
  onDay,
  narrowing: { cards, topics, whole, view, onView },
  nameOf,
}: {
  days: readonly LedgerDay[];
  today: Day;
  /** The first day that is kept. */
  since: Day;
  onDay(day: Day): void;
  narrowing: Narrowing;
  nameOf(place: Place): string;
}) {
  const facets = useFacets(cards, topics, whole);
  return (
    <div class="left-column">
      <DaysColumn
        days={days}
        shown={cards.day}
        today={today}
        since={since}
        hrefOf={(day) => hrefOf({ kind: 'day', day })}
        onDay={onDay}
      />
      <div class="day-parts">
        <DayAside
          topics={topics.seen.map(({ id, name }) => ({ id, name, count: countOf(facets?.topics, id) }))}
          lists={facets ? listFacets(cards.fresh, facets) : []}
          topic={view.filter === 'topics' ? view.topic : undefined}
          only={view.only}
          nameOf={({ name }) => name}
          onTopic={(topic) => onView({ filter: topic ? 'topics' : 'all', topic, scroll: 0 })}
          onOnly={(only) => onView({ only, scroll: 0 })}
        />
        <Elsewhere today={today} nameOf={nameOf} />
      </div>
    </div>
  );
}

const countOf = (counts: ReadonlyMap<string, number> | undefined, id: string) =>
  counts && (counts.get(id) ?? 0);

const NONE: readonly never[] = [];

/**
 * Where else to go from a day, instead of the page's own navigation; how many papers are kept, and how many arXiv has in all once
 * that was counted.
 */
function Elsewhere({ today, nameOf }: { today: Day; nameOf(place: Place): string }) {
  const live = useLive(() => latestCounts(db), []);
  const row = live.state === 'ready' && live.value?.on === today ? live.value : undefined;
  const { starred, notes } = useShelfCounts(NONE);
  const counts: Partial<Record<Place, number | undefined>> = { starred, notes, subjects: totalNew(row) };
  return (
    <nav class="day-part elsewhere" aria-label={m.elsewhere_in_gloss()}>
      {PLACES_BESIDE.map((group) => (
        <ul key={group[0]}>
          {group.map((kind) => (
            <li key={kind}>
              <a href={hrefOf({ kind })}>
                <span class="name">{nameOf(kind)}</span>{' '}
                {counts[kind] ? <span class="count">{grouped(counts[kind])}</span> : null}
              </a>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}
