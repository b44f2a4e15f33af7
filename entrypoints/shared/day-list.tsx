import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { RescueLink } from '../../components/broken';
import { CardList } from '../../components/card-list';
import type { CardActions } from '../../components/card-props';
import { type CardGroup, cardIn, type DayView, dayView, type Filter } from '../../components/day-view';
import { FilterBar } from '../../components/filter-bar';
import { KeyHelp } from '../../components/key-help';
import { NotKept } from '../../components/not-kept';
import { QueryBox } from '../../components/query-box';
import { Reporting } from '../../components/reporting';
import { Topics } from '../../components/topic-chips';
import type { Card } from '../../lib/records/card';
import type { Day, PaperKey } from '../../lib/records/paper';
import { m } from '../../lib/words';
import { cardActions } from './card-actions';
import { DayTold } from './day-told';
import { HiddenUndo } from './hidden-undo';
import { Standing } from './standing';
import { useBroken } from './use-broken';
import type { DayModel } from './use-day';
import { useKeeping } from './use-keeping';
import { useKeys, usePlace } from './use-keys';
import { useQuery } from './use-query';
import { useReporting } from './use-reporting';
import { useTopics } from './use-topics';

/** How a list of cards stands. */
export interface ListView {
  filter: Filter;
  /** What is looked for among the cards. */
  query?: string | undefined;
  /** The card that is open, or read beside the list. */
  open?: string | undefined;
  unfolded: string[];
  scroll: number;
}

export interface DayListProps {
  model: DayModel;
  view: ListView;
  onView(part: Partial<ListView>): void;
  onDay(day: Day): void;
  /** What stands above the list: the new papers that are shown are counted there, as soon as all are known. */
  header(shown: { papersToday: number | undefined; onRefresh(): void }): ComponentChild;
  /** Where cards are read beside the list, and do not open in it: the one that is selected is given. */
  beside?: (card: Card | undefined, actions: CardActions | undefined) => ComponentChild;
  /** “Read more” was asked for where cards are read beside the list. */
  onRead?(key: PaperKey): void;
}

/** One day: what there is to say, filters, cards. */
export function DayList({ model, view, onView, onDay, header, beside, onRead }: DayListProps) {
  const [selected, setSelected] = useState<PaperKey>();
  const [hidden, setHidden] = useState<PaperKey>();
  const [help, setHelp] = useState(false);
  const { unkept, keep, refresh } = useKeeping();
  const sound = useBroken(model.cards);
  const { query = '' } = view;
  const { means, problem } = useQuery(query);
  const { of: topicsOf, loading: topicsLoading } = useTopics();
  const isOfTopic = (card: Card) => (topicsOf?.(card).length ?? 0) > 0;
  const { groups, counts } = dayView(sound.cards, view.filter, means, isOfTopic);
  const all = means ? dayView(sound.cards, view.filter, undefined, isOfTopic) : undefined;
  // What is looked for is shown, wherever it is.
  const isNarrow = means !== undefined || view.filter === 'topics';
  const unfolded = isNarrow ? ['cross', 'revisions'] : view.unfolded;
  const reachable = groups.flatMap(({ name, cards }) =>
    name === 'fresh' || unfolded.includes(name) ? cards : [],
  );
  const actionsOf = (card: Card) =>
    cardActions(card, {
      openCard: view.open,
      onSelect(key) {
        setSelected(key);
        if (beside && key !== view.open) onView({ open: key });
      },
      onOpenCard: (open) => (beside ? onRead?.(card.paper.key) : onView({ open })),
      onHidden: setHidden,
      keep: (write, then) => keep(write, 'page', then),
    });
  useKeys(reachable, selected, actionsOf, () => setHelp(!help), focusQuery);
  usePlace(reachable);
  const reading = cardIn(groups, view.open) ?? (beside && reachable[0]);
  const reporting = useReporting(reading, keep);
  const empty = groups.every(({ cards }) => cards.length === 0);
  return (
    <Topics value={topicsOf}>
      <Reporting value={reporting}>
        <div class="day-list">
          {header({
            papersToday: model.whole ? (all ?? { counts }).counts.all : undefined,
            onRefresh: refresh,
          })}
          <Standing />
          {unkept && <NotKept {...unkept} />}
          <DayTold model={model} onDay={onDay} onRefresh={refresh} />
          {(!empty || view.filter !== 'all' || query !== '') && (
            <div class="narrowing">
              <FilterBar
                filter={view.filter}
                counts={model.whole ? counts : undefined}
                topics={topicsOf !== undefined}
                onFilter={(filter) => onView({ filter, scroll: 0 })}
              />
              <QueryBox
                query={query}
                problem={problem}
                found={all && { count: cardsIn(groups), all: cardsIn(all.groups) }}
                onQuery={(typed) => onView({ query: typed || undefined, scroll: 0 })}
              />
            </div>
          )}
          {model.whole && !means && !topicsLoading && (
            <Emptiness filter={view.filter} counts={counts} empty={empty} />
          )}
          <CardList
            key={model.cards.day}
            groups={groups}
            whole={view.scroll > 0}
            begun={!model.whole}
            open={beside ? undefined : view.open}
            selected={selected ?? (beside && reading?.paper.key) ?? reachable[0]?.paper.key}
            unfolded={unfolded}
            onUnfold={(name, unfold) =>
              !isNarrow &&
              onView({
                unfolded: [...view.unfolded.filter((each) => each !== name), ...(unfold ? [name] : [])],
              })
            }
            actions={actionsOf}
            onBroken={sound.onBroken}
          />
          {sound.count > 0 && (
            <p class="notice" data-notice="unshown">
              {m.papers_unshown({ count: sound.count })} <RescueLink />
            </p>
          )}
          <HiddenUndo hidden={hidden} keep={keep} onGone={() => setHidden(undefined)} />
          {help && <KeyHelp onClose={() => setHelp(false)} />}
        </div>
        {beside?.(reading, reading && actionsOf(reading))}
      </Reporting>
    </Topics>
  );
}

/** Why nothing stands under a filter; nothing where something does. */
function Emptiness({ filter, counts, empty }: Pick<DayView, 'counts'> & { filter: Filter; empty: boolean }) {
  const { all, unread, starred } = counts;
  if (filter === 'unread' && unread === 0 && all > 0)
    return <p class="notice">{m.all_read({ count: all, starred })}</p>;
  if (filter === 'topics' && empty) return <p class="notice">{m.nothing_of_topics()}</p>;
  if (filter === 'starred' && empty) return <p class="notice">{m.nothing_starred()}</p>;
  return null;
}

function focusQuery(): void {
  const box: HTMLElement | null = document.querySelector('[name="query"]');
  box?.focus();
}

const cardsIn = (groups: readonly CardGroup[]) => groups.reduce((sum, { cards }) => sum + cards.length, 0);
