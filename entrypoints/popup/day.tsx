import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { RescueLink } from '../../components/broken';
import { CardList } from '../../components/card-list';
import { DayHeader } from '../../components/day-header';
import { type CardGroup, cardIn, cardsOf } from '../../components/day-view';
import { FilterBar } from '../../components/filter-bar';
import { Following } from '../../components/following';
import { KeyHelp } from '../../components/key-help';
import { NotKept } from '../../components/not-kept';
import { NothingLearned, NothingShown } from '../../components/nothing-shown';
import { Notice } from '../../components/notice';
import { OrderChoice } from '../../components/order-choice';
import { QueryBox } from '../../components/query-box';
import { Relevances } from '../../components/relevance';
import { Remarks } from '../../components/remarks';
import { Reporting } from '../../components/reporting';
import { Topics } from '../../components/topic-chips';
import { UndoBar } from '../../components/undo-bar';
import type { Card } from '../../lib/records/card';
import type { PaperKey } from '../../lib/records/paper';
import type { Topic } from '../../lib/records/topic';
import { m } from '../../lib/words';
import { cardActions, putMark } from '../shared/card-actions';
import { useNear } from '../shared/relevance/use-near';
import { useRankedDay } from '../shared/relevance/use-ranked-day';
import { Standing } from '../shared/standing';
import { useBroken } from '../shared/use-broken';
import type { DayModel } from '../shared/use-day';
import { useFollowing } from '../shared/use-following';
import { useKeeping } from '../shared/use-keeping';
import { useKeys, usePlace } from '../shared/use-keys';
import { useMarkedWords } from '../shared/use-marked-words';
import { useOrder } from '../shared/use-order';
import { useQuery } from '../shared/use-query';
import { useReporting } from '../shared/use-reporting';
import { useTopics } from '../shared/use-topics';
import { checkedOf } from './checked';
import { popupView } from './popup-view';
import type { Remembered } from './remembered';
import { useGroupPlace } from './use-group-place';
import { useScroll } from './use-scroll';

export interface DayProps {
  model: DayModel;
  topics: readonly Topic[];
  view: Remembered;
  onView(part: Partial<Remembered>): void;
}

/** One day: header, what there is to say, filters, cards. */
export function Day({ model, topics, view, onView }: DayProps) {
  const [selected, setSelected] = useState<PaperKey>();
  const [hidden, setHidden] = useState<PaperKey>();
  const [help, setHelp] = useState(false);
  const { unkept, keep, refresh } = useKeeping();
  const sound = useBroken(model.cards);
  const following = useFollowing(topics, keep);
  const goToGroup = useGroupPlace();
  const { query = '' } = view;
  const { means, problem, query: sought } = useQuery(query);
  const ofPage = useTopics(topics);
  const [order, setOrder] = useOrder();
  const ranked = useRankedDay(sound.cards, order, ofPage.of, model.whole && !ofPage.loading);
  const asked = { ...ranked, isWhole: model.whole, view, means, topics: ofPage };
  const { groups, counts, byRules, all, whole, unfolded, reachable, ...shown } = popupView(asked);
  const actionsOf = (card: Card) =>
    cardActions(card, {
      openCard: view.open,
      onSelect: setSelected,
      onOpenCard: (open) => onView({ open }),
      onHidden: setHidden,
      keep: (write, then) => keep(write, 'page', then),
    });
  useKeys(reachable, selected, actionsOf, () => setHelp(!help), focusQuery);
  usePlace(reachable);
  const opened = cardIn(groups, view.open);
  const relevance = {
    whyOf: ranked.whyOf,
    ...useNear(opened, order === 'relevance', model.whole),
  };
  useMarkedWords(() => cardsOf(groups), sought, ofPage.of);
  const reporting = useReporting(opened, keep);
  useScroll(view.scroll, (scroll) => onView({ scroll }));

  const showDay = (day: string) =>
    onView({ day: day === model.today ? undefined : day, open: undefined, scroll: 0 });
  const openOptions = () => void browser.runtime.openOptionsPage();
  const openDaily = (place = '') =>
    void browser.tabs.create({ url: browser.runtime.getURL('/daily.html') + place });
  const at = model.days.indexOf(model.cards.day);
  const { empty } = shown;
  return (
    <Topics value={ofPage.of}>
      <DayHeader
        day={model.cards.day}
        previous={model.days[at - 1]}
        next={model.days[at + 1]}
        papersToday={whole ? (all ?? { counts }).counts.all : undefined}
        byRules={whole ? byRules : undefined}
        onByRules={() => {
          onView({ unfolded: [...view.unfolded, 'by-rules'], filter: 'all', query: undefined });
          goToGroup('by-rules');
        }}
        pollHours={model.pollHours}
        historyDays={model.historyDays}
        checked={checkedOf(model)}
        busy={model.status.kind === 'polling'}
        onDay={showDay}
        onRefresh={refresh}
        onOptions={openOptions}
        onLedger={() => openDaily('#/ledger')}
        onDaily={() => openDaily()}
      />
      <Standing />
      {unkept && <NotKept {...unkept} />}
      {model.status.kind === 'first-run' && (
        <p class="notice">
          {m.first_run()}
          <button type="button" onClick={openOptions}>
            {m.pick_categories()}
          </button>
        </p>
      )}
      <div role="status">
        <Notice status={model.status} now={model.now} onShowDay={showDay} onRefresh={refresh} />
        <Remarks
          remarks={model.remarks}
          shown={model.cards.day}
          onShowDay={showDay}
          onOptions={openOptions}
        />
      </div>
      {model.cards.fresh[0]?.via === 'api' && <p class="notice">{m.from_api()}</p>}
      {(!empty || byRules > 0 || view.filter !== 'all' || query !== '') && (
        <div class="narrowing">
          <FilterBar
            filter={view.filter}
            counts={whole ? counts : undefined}
            topics={ofPage.seen}
            topic={shown.topic}
            onFilter={(filter) => onView({ filter, scroll: 0 })}
            onTopic={(topic) => onView({ topic, scroll: 0 })}
          />
          <OrderChoice
            order={order}
            onOrder={(next) => {
              setOrder(next);
              onView({ scroll: 0 });
            }}
          />
          <QueryBox
            query={query}
            problem={problem}
            found={all && { count: cardsIn(groups), all: cardsIn(all.groups) }}
            onQuery={(typed) => onView({ query: typed || undefined, scroll: 0 })}
          />
        </div>
      )}
      {whole && (
        <NothingShown
          filter={view.filter}
          counts={counts}
          empty={empty}
          searching={means !== undefined}
          topicsLoading={ofPage.loading}
        />
      )}
      {!empty && <NothingLearned why={ranked.nothing} />}
      <Reporting value={reporting}>
        <Following value={following.desk}>
          <Relevances value={relevance}>
            {!ranked.isPending && (
              <CardList
                key={`${model.cards.day} ${order}`}
                groups={groups}
                whole={view.scroll > 0}
                begun={!whole}
                open={view.open}
                selected={selected ?? reachable[0]?.paper.key}
                unfolded={unfolded}
                onUnfold={(name, unfold) =>
                  shown.canFold(name) &&
                  onView({
                    unfolded: [...view.unfolded.filter((each) => each !== name), ...(unfold ? [name] : [])],
                  })
                }
                actions={actionsOf}
                onBroken={sound.onBroken}
              />
            )}
          </Relevances>
        </Following>
      </Reporting>
      {sound.count > 0 && (
        <p class="notice" data-notice="unshown">
          {m.papers_unshown({ count: sound.count })} <RescueLink />
        </p>
      )}
      <div role="status" class="undo-place">
        {following.told}
        {hidden && (
          <UndoBar
            id={hidden}
            words={m.hidden()}
            onGone={() => setHidden(undefined)}
            onUndo={() =>
              keep(
                () => putMark(hidden, 'hidden', false),
                'page',
                () => setHidden(undefined),
              )
            }
          />
        )}
      </div>
      {help && <KeyHelp onClose={() => setHelp(false)} />}
    </Topics>
  );
}

function focusQuery(): void {
  const box: HTMLElement | null = document.querySelector('[name="query"]');
  box?.focus();
}

const cardsIn = (groups: readonly CardGroup[]) => cardsOf(groups).length;
