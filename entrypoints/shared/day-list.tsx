import { useMemo, useState } from 'preact/hooks';
import { CardList } from '../../components/card-list';
import { ClearFilter } from '../../components/clear-filter';
import { type CardGroup, cardIn, cardOfDay, cardsOf } from '../../components/day-view';
import { FilterBar } from '../../components/filter-bar';
import { Following } from '../../components/following';
import { KeyHelp } from '../../components/key-help';
import { NotKept } from '../../components/not-kept';
import { NothingLearned, NothingShown } from '../../components/nothing-shown';
import { OrderChoice } from '../../components/order-choice';
import { QueryBox } from '../../components/query-box';
import { Reporting } from '../../components/reporting';
import { Topics } from '../../components/topic-chips';
import { WithRelevance } from '../../components/with-relevance';
import type { Card, DayCards } from '../../lib/records/card';
import type { PaperKey } from '../../lib/records/paper';
import { longDay } from '../../lib/words/dates';
import { cardActions } from './card-actions';
import type { DayListProps } from './day-list-props';
import { DayTold } from './day-told';
import { ListFoot } from './list-foot';
import { isNarrowed, UNNARROWED } from './narrowing';
import { OnlyOfDay } from './only-of-day';
import { readingPlace } from './reading-place';
import { useNear } from './relevance/use-near';
import { useRankedDay } from './relevance/use-ranked-day';
import { shownList } from './shown-list';
import { Standing } from './standing';
import { useTriage } from './triage/use-triage';
import { WithTriage } from './triage/with-triage';
import { useBroken } from './use-broken';
import { useFollowing } from './use-following';
import { useGroupPlace } from './use-group-place';
import { useKeeping } from './use-keeping';
import { useKeys, usePlace } from './use-keys';
import { useMarkedWords } from './use-marked-words';
import { useOrder } from './use-order';
import { useQuery } from './use-query';
import { useReporting } from './use-reporting';
import { useStaying } from './use-staying';
import { useTopics } from './use-topics';

/** One day: what there is to say, filters, cards. */
export function DayList({ model, topics, view, onView, onDay, header, aside, beside, onRead }: DayListProps) {
  const [hidden, setHidden] = useState<PaperKey>();
  const [help, setHelp] = useState(false);
  const { unkept, keep, refresh } = useKeeping();
  const sound = useBroken(model.cards);
  const following = useFollowing(topics, keep);
  const goToGroup = useGroupPlace();
  const { query = '' } = view;
  const { means, problem, failed, query: sought } = useQuery(query);
  const ofPage = useTopics(topics);
  const [order, setOrder] = useOrder();
  const ranked = useRankedDay(sound.cards, order, ofPage.of, model.whole && !ofPage.loading);
  const [staying, onMarkedRead, letGo] = useStaying(view, model.cards.day);
  const asked = { ...ranked, isWhole: model.whole, view, means, topics: ofPage, staying };
  const { groups, counts, byRules, all, whole, unfolded, reachable, ...shown } = shownList(asked);
  const { empty } = shown;
  const clear = () => onView({ ...UNNARROWED, scroll: 0 });
  const actionsOf = (card: Card) =>
    cardActions(card, {
      openCard: view.open,
      onSelect(key) {
        onView({ at: key, ...(beside && { open: key }) });
      },
      onOpenCard: (open) => (beside ? onRead?.(card.paper.key) : onView({ open })),
      onMarkedRead,
      onHidden: setHidden,
      keep: (write, then) => keep(write, 'page', then),
    });
  const triage = useTriage({
    reachable,
    keep,
    heading: longDay(model.cards.day),
    ready: model.whole,
    onManyRead: letGo,
  });
  // On the full page `/` leads to the search over all papers.
  useKeys(reachable, view.at, actionsOf, () => setHelp(!help), focusQueryUnless(beside), triage.onKey);
  usePlace(reachable);
  const reading = cardIn(groups, view.open) ?? (beside && readBeside(sound.cards, view.open, reachable));
  const reporting = useReporting(reading, keep);
  const near = useNear(reading, model.whole);
  const relevance = useMemo(() => ({ whyOf: ranked.whyOf, ...near }), [ranked.whyOf, near]);
  useMarkedWords(() => cardsOf(groups), sought, ofPage.of);
  return (
    <WithTriage triage={triage}>
      <Topics value={ofPage.of}>
        <WithRelevance value={relevance}>
          <Following value={following.desk}>
            <Reporting value={reporting}>
              {aside?.({ cards: sound.cards, topics: ofPage, whole, view, onView })}
              <div class="day-list">
                {header({
                  papersToday: whole ? shown.papersToday : undefined,
                  byRules: whole ? byRules : undefined,
                  onByRules() {
                    onView({ ...UNNARROWED, unfolded: [...view.unfolded, 'by-rules'] });
                    goToGroup('by-rules');
                  },
                  onRefresh: refresh,
                  onKeys: () => setHelp(!help),
                })}
                <Standing />
                {unkept && <NotKept {...unkept} />}
                <DayTold model={model} onDay={onDay} onRefresh={refresh} />
                {(!empty || byRules > 0 || isNarrowed(view)) && (
                  <div class="narrowing">
                    <FilterBar
                      filter={view.filter}
                      counts={whole ? counts : undefined}
                      topics={ofPage.seen}
                      topic={shown.topic}
                      onFilter={(filter) => onView({ filter, scroll: 0 })}
                      onTopic={(topic) => onView({ topic, scroll: 0 })}
                    />
                    <OnlyOfDay
                      cards={sound.cards}
                      topics={ofPage}
                      whole={whole}
                      only={view.only}
                      onOnly={(only) => onView({ only, scroll: 0 })}
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
                      failed={failed}
                      found={all && { count: cardsIn(groups), all: cardsIn(all.groups) }}
                      onQuery={(typed) => onView({ query: typed || undefined, scroll: 0 })}
                    />
                    {isNarrowed(view) && <ClearFilter onClear={clear} />}
                  </div>
                )}
                {whole && (
                  <NothingShown
                    filter={view.filter}
                    counts={counts}
                    empty={empty}
                    searching={means !== undefined}
                    only={view.only}
                    topic={ofPage.seen.find(({ id }) => id === shown.topic)?.name}
                    isToday={model.cards.day === model.today}
                    onClear={clear}
                    topicsLoading={ofPage.loading}
                  />
                )}
                {!empty && <NothingLearned why={ranked.nothing} />}
                {!ranked.isPending && (
                  <CardList
                    key={`${model.cards.day} ${order}`}
                    groups={groups}
                    whole={view.scroll > 0}
                    begun={!whole}
                    leaving={model.leaving}
                    open={beside ? undefined : view.open}
                    selected={
                      inReach(reachable, view.at) ?? (beside && reading?.paper.key) ?? reachable[0]?.paper.key
                    }
                    unfolded={unfolded}
                    onUnfold={(name, unfold) =>
                      shown.canFold(name) &&
                      onView({
                        unfolded: [
                          ...view.unfolded.filter((each) => each !== name),
                          ...(unfold ? [name] : []),
                        ],
                      })
                    }
                    actions={actionsOf}
                    onAllRead={triage.onAllRead}
                    onBroken={sound.onBroken}
                  />
                )}
                <ListFoot
                  unshown={sound.count}
                  triage={triage}
                  hidden={hidden}
                  keep={keep}
                  told={following.told}
                  onGone={() => setHidden(undefined)}
                />
                {help && <KeyHelp all={beside !== undefined} onClose={() => setHelp(false)} />}
              </div>
              {beside?.(
                reading,
                reading && actionsOf(reading),
                readingPlace(reachable, reading, (card) => actionsOf(card).onSelect()),
              )}
            </Reporting>
          </Following>
        </WithRelevance>
      </Topics>
    </WithTriage>
  );
}

/** What is read beside a list stays, though its filter no longer means it. */
const readBeside = (day: DayCards, open: string | undefined, reachable: readonly Card[]) =>
  cardOfDay(day, open) ?? reachable[0];

const focusQueryUnless = (isFullPage: unknown) => (isFullPage ? undefined : focusQuery);

const inReach = (reachable: readonly Card[], key: string | undefined) =>
  reachable.some(({ paper }) => paper.key === key) ? key : undefined;

function focusQuery(): void {
  document.querySelector<HTMLElement>('[name="query"]')?.focus();
}

const cardsIn = (groups: readonly CardGroup[]) => cardsOf(groups).length;
