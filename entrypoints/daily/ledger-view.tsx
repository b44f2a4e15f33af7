import { useEffect, useState } from 'preact/hooks';
import { Broken } from '../../components/broken';
import { gap } from '../../components/gap';
import { LedgerTable } from '../../components/ledger/ledger-table';
import { JournalNames } from '../../components/list-name';
import { NotKept } from '../../components/not-kept';
import { MINUTE } from '../../lib/clock';
import { sendMessage } from '../../lib/messaging';
import type { LedgerDay } from '../../lib/records/ledger';
import type { Day } from '../../lib/records/paper';
import { storageFailure } from '../../lib/storage-failure';
import { m } from '../../lib/words';
import { longDay } from '../../lib/words/dates';
import { journalName } from '../shared/journal-name';
import { useKeeping } from '../shared/use-keeping';
import { useNow } from '../shared/use-now';
import { useLedger } from './use-ledger';

/** What arXiv announced and what came, day by day. */
export function LedgerView() {
  const now = useNow();
  const live = useLedger(now);
  const { unkept, keep } = useKeeping();
  const days = live.state === 'ready' ? live.value.days : [];
  const { busy, begin, end } = useBusyDay(days);
  if (live.state === 'failed') return <Broken what="database" {...storageFailure(live.error)} />;
  if (live.state === 'loading') return <p class="notice">{m.loading()}</p>;
  const retry = (day: Day) => {
    begin(day);
    keep(() => sendMessage('retryDay', { day }).catch(end), 'message');
  };
  return (
    <>
      {unkept && <NotKept {...unkept} />}
      <h2>{m.ledger()}</h2>
      <p class="lead">{m.ledger_how()}</p>
      {live.value.follows.length > 0 ? (
        <JournalNames value={(feed) => journalName(feed, live.value.follows)}>
          <LedgerTable days={days} now={now} busy={busy} onRetry={retry} />
          <p class="hint" data-since={live.value.since}>
            {m.ledger_since({ day: longDay(live.value.since) })}
            {gap()}
            <a href="/options.html">{m.history_days()}</a>
          </p>
        </JournalNames>
      ) : (
        <p class="notice" data-notice="first-run">
          {m.ledger_unfollowed()}
          {gap()}
          <a href="/options.html">{m.pick_categories()}</a>
        </p>
      )}
    </>
  );
}

/** A day that was asked for is told of within that time, or it will not be. */
const PATIENCE = MINUTE;

/** The day that is being asked for: until the ledger tells something else of it than when it was asked. */
function useBusyDay(days: readonly LedgerDay[]) {
  const [asked, setAsked] = useState<{ day: Day; told: string }>();
  const told = JSON.stringify(days.find(({ day }) => day === asked?.day));
  useEffect(() => {
    if (!asked) return;
    if (told !== asked.told) return setAsked(undefined);
    const timer = setTimeout(() => setAsked(undefined), PATIENCE);
    return () => clearTimeout(timer);
  }, [asked, told]);
  return {
    busy: asked?.day,
    begin: (day: Day) => setAsked({ day, told: JSON.stringify(days.find((each) => each.day === day)) }),
    end(error: unknown): never {
      setAsked(undefined);
      throw error;
    },
  };
}
