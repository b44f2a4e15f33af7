import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CardActions } from '../../../components/card-props';
import { KeyHelp } from '../../../components/key-help';
import { NotKept, type Unkept } from '../../../components/not-kept';
import { FoundList } from '../../../components/search/found-list';
import { SearchHelp } from '../../../components/search/search-help';
import { newYorkDay } from '../../../lib/clock';
import type { Card } from '../../../lib/records/card';
import type { FoundOrder } from '../../../lib/records/found-order';
import type { PaperKey } from '../../../lib/records/paper';
import type { Topic } from '../../../lib/records/topic';
import { MOST_SHOWN } from '../../../lib/search';
import { m } from '../../../lib/words';
import { ListFoot } from '../../shared/list-foot';
import { Standing } from '../../shared/standing';
import type { Triage } from '../../shared/triage/use-triage';
import type { useKeeping } from '../../shared/use-keeping';
import { useKeys, usePlace } from '../../shared/use-keys';
import { hrefOf } from '../route';
import { SearchHead } from './search-head';
import type { useFoundCards } from './use-found-cards';
import type { SearchState } from './use-search';
import { focusBox } from './use-search-key';

export interface SearchListProps {
  text: string;
  order: FoundOrder;
  state: SearchState;
  list: ReturnType<typeof useFoundCards>;
  /** Those that can be reached. */
  cards: Card[];
  triage: Triage;
  topics: readonly Topic[];
  withHidden: boolean;
  /** The paper that is read, on whose card the keyboard stands. */
  selected: PaperKey | undefined;
  unkept: Unkept | undefined;
  hidden: PaperKey | undefined;
  keep: ReturnType<typeof useKeeping>['keep'];
  told: ComponentChild;
  actionsOf(card: Card): CardActions;
  onBecome(next: { text?: string; order?: FoundOrder }): void;
  onWithHidden(shown: boolean): void;
  onUnhidden(): void;
  onLeave(): void;
}

/** The box and what it finds. */
export function SearchList({ text, order, state, list, cards, triage, selected, ...rest }: SearchListProps) {
  const [help, setHelp] = useState(false);
  const { found, query } = state;
  useKeys(cards, selected, rest.actionsOf, () => setHelp(!help), undefined, triage.onKey);
  usePlace(cards);
  useEffect(() => {
    if (text === '') focusBox();
  }, []);
  const at = cards.findIndex(({ paper }) => paper.key === selected);
  useEffect(() => {
    // The keyboard goes on where the drawn ones end.
    if (list.isMore && at >= 0 && at >= cards.length - 3) list.more();
  }, [at, cards.length]);
  const firstCard = () => {
    const card: HTMLElement | null = document.querySelector('.day-list [data-card]');
    card?.focus({ preventScroll: true });
  };
  return (
    <div class="day-list">
      <SearchHead
        text={text}
        order={order}
        state={state}
        topics={rest.topics}
        withHidden={rest.withHidden}
        onText={(next) => rest.onBecome({ text: next })}
        onOrder={(next) => rest.onBecome({ order: next })}
        onHidden={rest.onWithHidden}
        onEnter={firstCard}
        onLeave={rest.onLeave}
      />
      <Standing />
      {rest.unkept && <NotKept {...rest.unkept} />}
      {!query && (
        <SearchHelp
          onQuery={(field) => {
            rest.onBecome({ text: field });
            focusBox();
          }}
        />
      )}
      {query && found && (
        <FoundList
          cards={cards}
          total={Math.min(found.count, MOST_SHOWN)}
          byDay={order === 'newest'}
          year={newYorkDay(Date.now()).slice(0, 4)}
          selected={selected}
          hrefOf={(day) => hrefOf({ kind: 'day', day })}
          actions={rest.actionsOf}
          onBroken={list.onBroken}
        />
      )}
      {query && list.isMore && (
        <button
          type="button"
          class="search-more"
          data-action="search-more"
          ref={list.end}
          onClick={list.more}
        >
          {m.search_more()}
        </button>
      )}
      {query && found && !list.isMore && found.count > MOST_SHOWN && (
        <p class="hint search-limit">
          {order === 'newest'
            ? m.search_first_newest({ most: MOST_SHOWN })
            : m.search_first_best({ most: MOST_SHOWN })}
        </p>
      )}
      <ListFoot
        unshown={list.broken}
        triage={triage}
        hidden={rest.hidden}
        keep={rest.keep}
        told={rest.told}
        onGone={rest.onUnhidden}
      />
      {help && <KeyHelp all onClose={() => setHelp(false)} />}
    </div>
  );
}
