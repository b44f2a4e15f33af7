import { Broken } from '../../components/broken';
import { NotKept } from '../../components/not-kept';
import { FollowButton } from '../../components/subjects/follow-button';
import { WrittenLanguage } from '../../components/written-language';
import { categoryName } from '../../lib/papers/category-names';
import { topics } from '../../lib/settings';
import { storageFailure } from '../../lib/storage-failure';
import { locale, m } from '../../lib/words';
import { useFailedChanges } from '../options/history-bar';
import { useNow } from '../shared/use-now';
import { useSetting } from '../shared/use-setting';
import { useWrittenLanguage } from '../shared/use-written-language';
import { hrefOf } from './route';
import { SubjectDay } from './subject-day';
import { useSubject } from './use-subject';
import { useSubjectFollows } from './use-subject-follows';

/** Today's papers of one category or archive, followed or not. */
export function SubjectView({ id }: { id: string }) {
  const now = useNow();
  const { model, unkept, keep, again } = useSubject(id, now);
  const { known, followed, follow } = useSubjectFollows();
  const language = useWrittenLanguage();
  // What rules hide must not be seen first.
  const all = useSetting(topics);
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
        {known && <FollowButton subject={id} followed={followed.has(id)} onFollow={(on) => follow(id, on)} />}
      </div>
      {known && !followed.has(id) && <p class="hint">{m.subject_unfollowed()}</p>}
      {unkept && <NotKept {...unkept} />}
      {model.state === 'loading' || all === undefined ? (
        <p class="notice">{m.loading()}</p>
      ) : (
        <WrittenLanguage value={language}>
          <SubjectDay id={id} model={model.value} topics={all} now={now} keep={keep} again={again} />
        </WrittenLanguage>
      )}
    </>
  );
}
