import { useEffect, useState } from 'preact/hooks';
import { Broken } from '../../components/broken';
import { NotKept } from '../../components/not-kept';
import { Notice } from '../../components/notice';
import { CountLine } from '../../components/subjects/count-line';
import { SubjectTable } from '../../components/subjects/subject-table';
import { newYorkDay } from '../../lib/clock';
import { sendMessage } from '../../lib/messaging';
import { categoryName } from '../../lib/papers/category-names';
import { nextBatch, whyNoAnnouncement } from '../../lib/polling/calendar';
import { hasUncounted, isCountDue, isUnfinished } from '../../lib/polling/count-due';
import { storageFailure } from '../../lib/storage-failure';
import { latestCounts } from '../../lib/store/counts';
import { db } from '../../lib/store/db';
import { locale, m } from '../../lib/words';
import { useFailedChanges } from '../options/history-bar';
import { useKeeping } from '../shared/use-keeping';
import { useLive } from '../shared/use-live';
import { useNow } from '../shared/use-now';
import { hrefOf } from './route';
import { shownGroups, totalNew } from './subject-groups';
import { useSubjectFollows } from './use-subject-follows';

/** Every category with what it announced today. Opening it has them counted, once a day. */
export function SubjectsView() {
  const now = useNow();
  const live = useLive(() => latestCounts(db), []);
  const { followed, follow } = useSubjectFollows();
  useFailedChanges();
  const { unkept, keep } = useKeeping();
  const [query, setQuery] = useState('');
  const latest = live.state === 'ready' ? live.value : undefined;
  const due = live.state === 'ready' && isCountDue(latest, now);
  const ask = (again: boolean) => keep(() => sendMessage('countSubjects', { again }), 'message');
  // Also while it runs, should the worker have died: one that lives goes on.
  useEffect(() => {
    if (due) ask(false);
  }, [due, now]);
  if (live.state === 'failed') return <Broken what="database" {...storageFailure(live.error)} />;
  if (live.state === 'loading') return <p class="notice">{m.loading()}</p>;
  const day = newYorkDay(now);
  const why = whyNoAnnouncement(day);
  // The last counts stand over a weekend; on a day with announcements those of yesterday would pass for today's.
  const row = latest?.on === day || why ? latest : undefined;
  const groups = shownGroups(query);
  const canRetry = hasUncounted(row, now);
  return (
    <>
      {unkept && <NotKept {...unkept} />}
      <h2>{m.all_subjects()}</h2>
      <p class="lead">{m.subjects_how()}</p>
      {why && (
        <Notice
          status={{ kind: 'no-announcement', why, day, next: nextBatch(day).at }}
          now={now}
          onRefresh={() => ask(true)}
        />
      )}
      <div class="count-line">
        {(row || !why) && <CountLine row={row} total={totalNew(row)} now={now} />}
        {canRetry && (
          <button type="button" data-action="retry-count" onClick={() => ask(true)}>
            {m.ask_the_rest()}
          </button>
        )}
      </div>
      <input
        type="search"
        class="subject-filter"
        name="subjectFilter"
        aria-label={m.subjects_filter()}
        placeholder={m.subjects_filter()}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        autocomplete="off"
        spellcheck={false}
      />
      {groups.length === 0 && (
        <p class="hint" role="status">
          {m.nothing_found({ query })}
        </p>
      )}
      {groups.length > 0 && (
        <SubjectTable
          groups={groups}
          counts={row?.counts ?? {}}
          missed={row?.missed ?? []}
          followed={followed}
          nameOf={(id) => categoryName(id, locale())}
          hrefOf={(id) => hrefOf({ kind: 'subject', id })}
          onFollow={follow}
          onRetry={canRetry && !isUnfinished(row, now) ? () => ask(true) : undefined}
        />
      )}
    </>
  );
}
