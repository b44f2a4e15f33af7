import { RESCUED, type RescueCounts, type Rescued, type RescueReading } from '../../lib/records/rescue';
import { m } from '../../lib/words';
import { grouped } from '../../lib/words/numbers';

/** What the database gave, kind by kind, and how much of it is lost. */
export function Findings({ reading }: { reading: Exclude<RescueReading, { kind: 'reading' }> }) {
  const { counts } = reading;
  const lost = RESCUED.reduce((sum, table) => sum + counts[table].lost, 0);
  return (
    <>
      <p class="lead">{summary(reading, lost)}</p>
      <Counts counts={counts} />
    </>
  );
}

function summary(reading: Exclude<RescueReading, { kind: 'reading' }>, lost: number): string {
  if (reading.kind === 'shut') return m.rescue_shut({ detail: reading.detail });
  if (reading.kind === 'none') return m.rescue_none();
  return lost > 0 ? m.rescue_some_lost({ count: lost }) : m.rescue_all_sound();
}

/** A line a kind; what is lost stands beside it. */
export function Counts({ counts }: { counts: RescueCounts }) {
  return (
    <dl class="counts">
      {RESCUED.map((table) => (
        <div key={table} data-found={table}>
          <dt>{label(table)}</dt>
          <dd>
            <b>{grouped(counts[table].sound)}</b>
            {table === 'marks' &&
              counts.stars > 0 &&
              m.in_brackets({ what: m.count_stars({ count: counts.stars }) })}
            {counts[table].lost > 0 && (
              <span class="warn"> · {m.rescue_lost({ count: grouped(counts[table].lost) })}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function label(table: Rescued): string {
  switch (table) {
    case 'follows':
      return m.rescue_follows();
    case 'collections':
      return m.collections();
    case 'marks':
      return m.rescue_marks();
    case 'papers':
      return m.rescue_papers();
    case 'announcements':
      return m.rescue_announcements();
    case 'reports':
      return m.reports();
  }
}
