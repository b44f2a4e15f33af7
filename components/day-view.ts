import type { Card, DayCards } from '../lib/records/card';
import type { PaperKey } from '../lib/records/paper';

export const FILTERS = ['all', 'unread', 'topics', 'starred'] as const;
export type Filter = (typeof FILTERS)[number];

/** One run of cards under one heading; `fresh` stands open, the others are folded. */
export interface CardGroup {
  name: 'fresh' | 'cross' | 'revisions' | 'by-rules' | 'hidden';
  cards: Card[];
  /** The number of its first card, from 1: numbers run on through the groups without gaps. */
  from: number;
  /** Cards folded under one of them, by its key; they are numbered after it and all its like. */
  under?: ReadonlyMap<PaperKey, Card[]>;
}

export interface DayView {
  groups: CardGroup[];
  /** New papers that pass each filter. */
  counts: Record<Filter, number>;
  /** Papers of the whole day that rules hide, whatever the filter. */
  byRules: number;
}

/** What the reader's topics say of cards; a reader without any has none of it. */
export interface TopicsOfDay {
  /** Whether a card is of a topic that is to be seen. */
  isOfTopic?: ((card: Card) => boolean) | undefined;
  /** Whether a rule puts a card away. */
  isHiddenByRule?: ((card: Card) => boolean) | undefined;
}

/** Papers that stay, though the filter no longer means them. */
export interface Staying {
  /** Those that the reader's own press took from what the filter means. */
  pressed: ReadonlySet<PaperKey>;
  /** The one the reader left the list at: it stays among others. */
  left?: PaperKey | undefined;
}

export interface DayKnown extends TopicsOfDay {
  staying?: Staying | undefined;
}

/**
 * A day's cards as they are shown under a filter: what rules hide and what the reader hid stands last and apart, and is counted.
 * @param means whether a card is looked for; all are where it is absent
 */
export function dayView(
  day: DayCards,
  filter: Filter,
  means: (card: Card) => boolean = () => true,
  { isOfTopic = () => false, isHiddenByRule = () => false, staying }: DayKnown = {},
): DayView {
  const passes: Record<Filter, (card: Card) => boolean> = {
    all: () => true,
    unread: ({ mark }) => mark?.readAt === undefined,
    topics: isOfTopic,
    starred: ({ mark }) => mark?.starredAt !== undefined,
  };
  const isHidden = ({ mark }: Card) => mark?.hiddenAt !== undefined;
  const visible = (cards: Card[]) =>
    cards.filter((card) => !isHidden(card) && !isHiddenByRule(card) && means(card));
  const everything = [...day.fresh, ...day.cross, ...day.revisions];
  // What the reader hid by hand is told as that, whatever the rules.
  const byRules = everything.filter((card) => !isHidden(card) && isHiddenByRule(card));
  const named: [CardGroup['name'], Card[]][] = [
    ['fresh', visible(day.fresh)],
    ['cross', visible(day.cross)],
    ['revisions', visible(day.revisions)],
    // A rule's papers are of no topic that is to be seen: under that filter there are none.
    ['by-rules', byRules.filter(means)],
    ['hidden', everything.filter((card) => isHidden(card) && means(card))],
  ];
  let from = 1;
  const groups = named.map(([name, cards]): CardGroup => {
    const left = staying?.left && cards.some(passes[filter]) ? staying.left : undefined;
    const stays = ({ paper: { key } }: Card) => key === left || staying?.pressed.has(key);
    const shown = cards.filter((card) => passes[filter](card) || stays(card));
    const group = { name, cards: shown, from };
    from += shown.length;
    return group;
  });
  const count = (name: Filter) => visible(day.fresh).filter(passes[name]).length;
  const counts = {
    all: count('all'),
    unread: count('unread'),
    topics: count('topics'),
    starred: count('starred'),
  };
  return { groups, counts, byRules: byRules.length };
}

/** The card of a paper, whichever group it stands in. */
export const cardIn = (groups: readonly CardGroup[], key: string | undefined): Card | undefined =>
  key === undefined ? undefined : cardsOf(groups).find(({ paper }) => paper.key === key);

/** The card of a paper in its whole day, whatever is shown of it. */
export const cardOfDay = (
  { fresh, cross, revisions }: DayCards,
  key: string | undefined,
): Card | undefined =>
  key === undefined ? undefined : [...fresh, ...cross, ...revisions].find(({ paper }) => paper.key === key);

/** All cards, those under others among them. */
export const cardsOf = (groups: readonly CardGroup[]): Card[] =>
  groups.flatMap(({ cards, under }) => [...cards, ...[...(under?.values() ?? [])].flat()]);
