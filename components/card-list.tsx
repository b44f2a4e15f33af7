import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card as CardRecord } from '../lib/records/card';
import type { PaperKey } from '../lib/records/paper';
import { m } from '../lib/words';
import type { CardActions } from './card-props';
import { type CardGroup, cardsOf } from './day-view';
import { FIRST_CARDS, MORE_CARDS } from './first-cards';
import { nearFold } from './near-fold';
import { type CardDeeds, StillCard } from './still-card';

export interface CardListProps {
  groups: CardGroup[];
  /** Key of the card that is open, and of the one the keyboard stands on. */
  open: string | undefined;
  selected: string | undefined;
  /** Groups that stand unfolded. */
  unfolded: readonly string[];
  /** Whether all cards are wanted at once, as where the reader left off far down. */
  whole: boolean;
  /** These are but the first: of how many is not known yet. */
  begun?: boolean;
  /** Another list is about to come in its place: no more is drawn of this one. */
  leaving?: boolean;
  onUnfold(name: string, unfolded: boolean): void;
  actions(card: CardRecord): CardActions;
  /** Marks all cards of a group as read; absent where that is not offered. */
  onAllRead?: ((cards: readonly CardRecord[]) => void) | undefined;
  /** A card threw while it was drawn; nothing stands in its place. */
  onBroken(key: PaperKey): void;
}

/**
 * The day's cards: new ones first, the rest folded with their counts. Folded cards are in the document. What is in view
 * is painted first, and the others are drawn then, piece by piece: a day may have two thousand.
 */
export function CardList(props: CardListProps) {
  const longest = Math.max(...props.groups.map(({ cards }) => cards.length));
  const shown = useShown(longest, props.leaving);
  // As it was opened: who scrolls while cards are drawn does not wait for all of them.
  const [isWhole] = useState(props.whole);
  const drawn = props.groups.map((group) => (isWhole ? group : { ...group, shown }));
  return (
    <>
      {drawn.map((group) =>
        group.name === 'fresh' ? (
          <Cards key={group.name} group={group} {...props} />
        ) : (
          group.cards.length > 0 && (
            <details
              key={group.name}
              class="fold"
              data-group={group.name}
              open={props.unfolded.includes(group.name)}
              onToggle={(event) => props.onUnfold(group.name, event.currentTarget.open)}
            >
              <summary>{heading(group)}</summary>
              <Cards group={group} {...props} />
            </details>
          )
        ),
      )}
    </>
  );
}

/**
 * How many cards of each group are drawn by now: what is in view first, then more, so many at a time that a press between them is
 * not kept waiting.
 */
function useShown(longest: number, leaving = false): number {
  const [shown, setShown] = useState(FIRST_CARDS);
  const isOver = useRef(false);
  isOver.current = leaving || shown >= longest;
  useEffect(() => {
    if (isOver.current) return undefined;
    // Asked again: an effect is taken back after the next painting, which is to be of the list that comes.
    const timer = setTimeout(() => isOver.current || setShown(shown + MORE_CARDS));
    return () => clearTimeout(timer);
  }, [shown, isOver.current]);
  return shown;
}

interface CardsProps extends CardListProps {
  group: CardGroup & { shown?: number };
}

function Cards(props: CardsProps) {
  const { group, groups, begun, open, selected } = props;
  const deeds = useRef<CardDeeds>(props);
  deeds.current = props;
  const isDrawn = group.shown === undefined || group.shown >= group.cards.length;
  const total = begun ? undefined : cardsOf(groups).length;
  const draw = (card: CardRecord, number: number) => (
    <StillCard
      key={card.paper.key}
      card={card}
      number={number}
      total={total}
      open={open === card.paper.key}
      selected={selected === card.paper.key}
      deeds={deeds}
    />
  );
  // Those under others are numbered after all that stand open.
  let next = group.from + group.cards.length;
  return (
    <div class="cards">
      {group.cards.slice(0, group.shown).map((card, i) => {
        const under = group.under?.get(card.paper.key) ?? [];
        const from = next;
        next += under.length;
        const fold = nearFold(card.paper.key);
        return (
          // One that goes takes no other along: each keeps its element, and the focus in it.
          <Fragment key={card.paper.key}>
            {draw(card, group.from + i)}
            {under.length > 0 && (
              <details
                key={fold}
                class="fold"
                data-near-fold={card.paper.key}
                open={props.unfolded.includes(fold)}
                onToggle={(event) => props.onUnfold(fold, event.currentTarget.open)}
              >
                <summary>{m.nearly_same({ count: under.length })}</summary>
                {under.map((each, j) => draw(each, from + j))}
              </details>
            )}
          </Fragment>
        );
      })}
      {!begun && isDrawn && <GroupEnd cards={cardsOf([group])} onAllRead={props.onAllRead} />}
    </div>
  );
}

/** At the end of a group that is not read: what says that it is. */
function GroupEnd({ cards, onAllRead }: { cards: CardRecord[] } & Pick<CardListProps, 'onAllRead'>) {
  const unread = cards.filter(({ mark }) => mark?.readAt === undefined);
  if (!onAllRead || unread.length < 2) return null;
  return (
    <p class="group-end">
      <button type="button" data-action="mark-all-read" onClick={() => onAllRead(unread)}>
        {m.mark_all_read({ count: unread.length })}
      </button>
    </p>
  );
}

function heading({ name, cards }: CardGroup): string {
  const count = cards.length;
  if (name === 'cross') return m.fold_cross({ count });
  if (name === 'by-rules') return m.hidden_by_rules({ count });
  if (name === 'hidden') return m.fold_hidden({ count });
  const own = cards.filter(({ type }) => type === 'replace').length;
  return m.fold_revisions({ count, own, cross: count - own });
}
