import type { Card } from '../lib/records/card';
import type { StoredPaper } from '../lib/records/extract';
import { tagsIn } from '../lib/records/tags-in';
import { sourceName } from './source-name';

/** What a list is narrowed to: a source, a category or a tag, by its id. A journal's id is the address of its feed. */
export type Only = `${(typeof KINDS)[number]}:${string}`;

const KINDS = ['source', 'category', 'tag'] as const;

/** One thing that cards can be narrowed to. */
export interface Facet {
  only: Only;
  /** A source's as readers know it; else the id, which the page names. */
  name: string;
  /** How many cards have it. */
  count: number;
}

/** What cards can be narrowed to, by kind, what most of them have first. */
export type Facets = Record<(typeof KINDS)[number], Facet[]>;

/** What was kept as one; undefined where it is none. */
export const readOnly = (kept: unknown): Only | undefined =>
  typeof kept === 'string' &&
  KINDS.some((kind) => kept.startsWith(`${kind}:`) && kept.length > kind.length + 1)
    ? (kept as Only)
    : undefined;

export const idOfOnly = (only: Only): string => only.slice(only.indexOf(':') + 1);

/** Whether a card is of it. */
export function isOnly(only: Only, card: Card): boolean {
  const id = idOfOnly(only);
  if (only.startsWith('source:')) return sourceId(card) === id;
  return (only.startsWith('tag:') ? tagsOf(card) : categoriesOf(card)).includes(id);
}

/** What the cards have, counted. */
export function facetsOf(cards: readonly Card[]): Facets {
  const found = new Map<Only, Facet>();
  const count = (only: Only, name: string) => {
    const facet = found.get(only);
    if (facet) facet.count++;
    else found.set(only, { only, name, count: 1 });
  };
  for (const card of cards) {
    count(`source:${sourceId(card)}`, sourceName(card.paper));
    for (const id of categoriesOf(card)) count(`category:${id}`, id);
    for (const id of tagsOf(card)) count(`tag:${id}`, id);
  }
  const most = [...found.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const of = (kind: (typeof KINDS)[number]) => most.filter(({ only }) => only.startsWith(`${kind}:`));
  return { source: of('source'), category: of('category'), tag: of('tag') };
}

/** The followed lists that announced cards of a day: arXiv's as categories, the others as sources. */
export function listFacets(cards: readonly Card[], facets: Facets): Facet[] {
  const lists = new Set(cards.flatMap(({ paper, lists }) => (paper.source === 'arxiv' ? lists : [])));
  return [
    ...facets.category.filter(({ name }) => lists.has(name)),
    ...facets.source.filter(({ only }) => only !== 'source:arxiv'),
  ];
}

const sourceId = ({ paper: { source, primary } }: Card) => (source === 'journal' ? primary : source);

/** arXiv's alone: what announced it, which may be a whole archive, and all that it is of. */
const categoriesOf = ({ paper, lists }: Card): string[] =>
  paper.source === 'arxiv' ? [...new Set([...paper.categories, ...lists])] : [];

/** Without unpacking its digest, where it is packed. */
function tagsOf(card: Card): readonly string[] {
  const stored: StoredPaper = card.paper;
  return stored.extract ? tagsIn(stored) : (card.digest?.tags ?? []);
}
