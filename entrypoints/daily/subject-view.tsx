import { Broken } from '../../components/broken';
import { NotKept } from '../../components/not-kept';
import { Notice } from '../../components/notice';
import { Remarks } from '../../components/remarks';
import { FollowButton } from '../../components/subjects/follow-button';
import { categoryName } from '../../lib/papers/categories';
import { storageFailure } from '../../lib/storage-failure';
import { locale, m } from '../../lib/words';
import { longDay } from '../../lib/words/dates';
import { useFailedChanges } from '../options/history-bar';
import { useFollows } from '../options/use-follows';
import { useNow } from '../shared/use-now';
import { DayOfSubject } from './day-of-subject';
import { hrefOf } from './route';
import { type SubjectModel, useSubject } from './use-subject';

/** Today's papers of one category or archive, followed or not. */
export function SubjectView({ id }: { id: string }) {
  const now = useNow();
  const { model, unkept, keep, again } = useSubject(id, now);
  const { live, followed, follow } = useFollows();
  useFailedChanges();
  if (model.state === 'failed') return <Broken what="database" {...storageFailure(model.error)} />;
  return (
    <>
      <p class="way-back">
        <a href={hrefOf({ kind: 'subjects' })}>‹ {m.all_subjects()}</a>
      </p>
      <div class="subject-head">
        <h2>
          {categoryName(id, locale())} <span class="category-id">{id}</span>
        </h2>
        {live.state === 'ready' && (
          <FollowButton subject={id} followed={followed.has(id)} onFollow={(on) => follow(id, on)} />
        )}
      </div>
      {live.state === 'ready' && !followed.has(id) && <p class="hint">{m.subject_unfollowed()}</p>}
      {unkept && <NotKept {...unkept} />}
      {model.state === 'loading' ? (
        <p class="notice">{m.loading()}</p>
      ) : (
        <SubjectDay id={id} model={model.value} now={now} keep={keep} again={again} />
      )}
    </>
  );
}

export interface SubjectDayProps {
  id: string;
  model: SubjectModel;
  now: number;
  keep: ReturnType<typeof useSubject>['keep'];
  again(): void;
}

/** What there is to say of the day, and its cards. */
export function SubjectDay({ id, model, now, keep, again }: SubjectDayProps) {
  const { status, remarks, cards, waiting } = model;
  const nothing = () => {};
  return (
    <>
      <div role="status">
        {waiting ? (
          <p class="notice" data-notice="polling">
            {m.browsing({ subject: id })}
          </p>
        ) : (
          <Notice status={status} now={now} onRefresh={again} />
        )}
        {cards && (
          <Remarks
            remarks={remarks.filter((each) => !('day' in each) || each.day === cards.day)}
            shown={cards.day}
            onShowDay={nothing}
            onOptions={nothing}
          />
        )}
      </div>
      {cards && (
        <>
          <h3>{m.papers_of({ count: cards.fresh.length, day: longDay(cards.day) })}</h3>
          <DayOfSubject cards={cards} keep={keep} />
        </>
      )}
    </>
  );
}
