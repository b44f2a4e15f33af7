import { useEffect, useRef, useState } from 'preact/hooks';
import { Broken } from '../../../components/broken';
import { ReadingPane } from '../../../components/reading/reading-pane';
import { TextsRemembered } from '../../../components/shown-text';
import { WrittenLanguage } from '../../../components/written-language';
import { ledgerStart } from '../../../lib/polling/ledger-span';
import type { Day } from '../../../lib/records/paper';
import { topics } from '../../../lib/settings';
import { m } from '../../../lib/words';
import { DayList } from '../../shared/day-list';
import { useDay } from '../../shared/use-day';
import { useSetting } from '../../shared/use-setting';
import { useWrittenLanguage } from '../../shared/use-written-language';
import { hrefOf, type Place } from '../route';
import { textsRemembered } from '../texts-remembered';
import { useDays } from '../use-days';
import { DayHead } from './day-head';
import { LeftColumn } from './left-column';
import { recallList, rememberList } from './remembered';
import { useMath } from './use-math';
import { usePaneScroll } from './use-pane-scroll';

/**
 * A day in three panes: days, papers, the paper that is selected; in two where there is less room, and in one after the other on
 * a phone.
 * @param day today where it is absent
 * @param nameOf what the navigation calls a view
 */
export function DayView({ day, nameOf }: { day?: Day | undefined; nameOf(place: Place): string }) {
  const model = useDay(day);
  // Read beside the day: what rules hide must not be seen first.
  const all = useSetting(topics);
  const language = useWrittenLanguage();
  const [view, setView] = useState(() => recallList(day));
  /** The one pane there is room for shows the paper. */
  const [isReading, setReading] = useState(false);
  const drawn = useMath();
  const panes = useRef<HTMLDivElement>(null);
  useEffect(() => rememberList(day, view), [day, view]);
  usePaneScroll(panes, view.open, isReading);
  const now = model !== 'loading' && 'now' in model ? model.now : Date.now();
  const days = useDays(now);
  const goTo = (to: Day) => {
    location.hash = hrefOf({ kind: 'day', day: to });
  };
  if (model === 'loading' || all === undefined) return <p class="notice">{m.loading()}</p>;
  if ('broken' in model) return <Broken what="database" {...model.broken} />;
  return (
    <WrittenLanguage value={language}>
      <TextsRemembered value={textsRemembered}>
        <div class="panes" ref={panes} data-pane={isReading ? 'reading' : 'list'}>
          <DayList
            model={model}
            topics={all}
            view={view}
            onView={(part) => setView((before) => ({ ...before, ...part }))}
            onDay={goTo}
            header={(shown) => <DayHead model={model} {...shown} />}
            aside={(narrowing) => (
              <LeftColumn
                days={days}
                today={model.today}
                since={ledgerStart(model.now, model.historyDays)}
                onDay={goTo}
                narrowing={narrowing}
                nameOf={nameOf}
              />
            )}
            beside={(card, actions, place) => (
              <ReadingPane
                card={card}
                actions={actions}
                drawn={drawn}
                place={place}
                onBack={() => setReading(false)}
              />
            )}
            onRead={() => setReading(true)}
          />
        </div>
      </TextsRemembered>
    </WrittenLanguage>
  );
}
