import { Notice } from '../../components/notice';
import { Remarks } from '../../components/remarks';
import type { Topic } from '../../lib/records/topic';
import { m } from '../../lib/words';
import { longDay } from '../../lib/words/dates';
import { DayOfSubject } from './day-of-subject';
import type { SubjectModel, useSubject } from './use-subject';

export interface SubjectDayProps {
  id: string;
  model: SubjectModel;
  /** The reader's. */
  topics: readonly Topic[];
  now: number;
  keep: ReturnType<typeof useSubject>['keep'];
  again(): void;
}

/** What there is to say of the day, and its cards. */
export function SubjectDay({ id, model, topics, now, keep, again }: SubjectDayProps) {
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
          <p class="day-of">{m.papers_of({ count: cards.fresh.length, day: longDay(cards.day) })}</p>
          <DayOfSubject cards={cards} topics={topics} keep={keep} />
        </>
      )}
    </>
  );
}
