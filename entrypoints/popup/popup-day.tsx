import { browser } from 'wxt/browser';
import { DayHeader } from '../../components/day-header';
import type { Day } from '../../lib/records/paper';
import type { Topic } from '../../lib/records/topic';
import { checkedOf } from '../shared/checked';
import { DayList } from '../shared/day-list';
import type { DayModel } from '../shared/use-day';
import { goingAbove } from './going-above';
import type { Remembered } from './remembered';
import { useReturn } from './use-return';
import { useScroll } from './use-scroll';

export interface PopupDayProps {
  model: DayModel;
  topics: readonly Topic[];
  view: Remembered;
  onView(part: Partial<Remembered>): void;
}

/** One day as the toolbar shows it: header, and the list beneath. */
export function PopupDay({ model, topics, view, onView }: PopupDayProps) {
  useScroll(view.scroll, (top, scroller) =>
    onView({ scroll: view.filter === 'unread' ? top - goingAbove(scroller, view.at) : top }),
  );
  useReturn(view.at);
  const showDay = (day: Day) =>
    onView({ day: day === model.today ? undefined : day, open: undefined, at: undefined, scroll: 0 });
  const openDaily = (place = '') =>
    void browser.tabs.create({ url: browser.runtime.getURL('/daily.html') + place });
  const at = model.days.indexOf(model.cards.day);
  return (
    <DayList
      model={model}
      topics={topics}
      view={view}
      onView={onView}
      onDay={showDay}
      header={({ papersToday, byRules, onByRules, onRefresh, onKeys }) => (
        <DayHeader
          day={model.cards.day}
          previous={model.days[at - 1]}
          next={model.days[at + 1]}
          papersToday={papersToday}
          byRules={byRules}
          onByRules={onByRules}
          pollHours={model.pollHours}
          historyDays={model.historyDays}
          checked={checkedOf(model)}
          busy={model.status.kind === 'polling'}
          onDay={showDay}
          onRefresh={onRefresh}
          onKeys={onKeys}
          onOptions={() => void browser.runtime.openOptionsPage()}
          onLedger={() => openDaily('#/ledger')}
          onDaily={() => openDaily()}
        />
      )}
    />
  );
}
