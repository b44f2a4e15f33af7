import type { Card } from '../../../lib/records/card';
import type { Topic } from '../../../lib/records/topic';
import { type Query, queryOfTopic, type Searchable } from '../../../lib/topics';
import { marksOfCard } from './marks-of-card';

/** What is marked on a page: what is looked for, and the topics of its cards. */
export interface Sought {
  /** By the key of their papers. */
  card(key: string): Card | undefined;
  read(card: Card): Searchable;
  query?: Query | undefined;
  topicsOf?: ((card: Card) => readonly Topic[]) | undefined;
}

/** What a style sheet calls the marks: `::highlight(gloss-search)`, `::highlight(gloss-topic-1)` … */
const SEARCH = 'gloss-search';
const topicName = (colour: Topic['colour']) => `gloss-topic-${colour}`;

export interface Marking {
  /** Marks something else from the next frame on. */
  become(next: Sought): void;
  /** Takes the marks away. */
  stop(): void;
}

/**
 * Marks words on the cards that are in view, and again when others come into it or a card opens. Nothing in the document
 * changes: the browser paints the marks.
 */
export function markWords(root: HTMLElement, first: Sought): Marking {
  let sought = first;
  const queries = new WeakMap<Topic, { is: Query | undefined }>();
  const queryOf = (topic: Topic): Query | undefined => {
    const known = queries.get(topic) ?? { is: queryOfTopic(topic) };
    queries.set(topic, known);
    return known.is;
  };

  function marksOf(element: HTMLElement, card: Card): [name: string, ranges: StaticRange[]][] {
    const searched = sought.read(card);
    const marks: [string, StaticRange[]][] = [];
    for (const topic of sought.topicsOf?.(card) ?? []) {
      const query = queryOf(topic);
      if (query) marks.push([topicName(topic.colour), marksOfCard(element, card, searched, query)]);
    }
    if (sought.query) marks.push([SEARCH, marksOfCard(element, card, searched, sought.query)]);
    return marks;
  }

  function mark(): void {
    const all = new Map<string, StaticRange[]>();
    for (const element of inView(root)) {
      const card = sought.card(element.dataset.paper ?? element.dataset.reading ?? '');
      for (const [name, ranges] of card ? marksOf(element, card) : [])
        all.set(name, [...(all.get(name) ?? []), ...ranges]);
    }
    clear();
    for (const [name, ranges] of all) {
      const highlight = new Highlight(...ranges);
      // What is being looked for is painted over what is always marked.
      highlight.priority = name === SEARCH ? 1 : 0;
      CSS.highlights.set(name, highlight);
    }
  }

  let waiting: number | undefined;
  const soon = () => {
    waiting ??= requestAnimationFrame(() => {
      waiting = undefined;
      mark();
    });
  };
  const drawn = new MutationObserver(soon);
  drawn.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter: ['open'] });
  addEventListener('scroll', soon, { passive: true, capture: true });
  addEventListener('resize', soon);
  soon();
  return {
    become(next) {
      sought = next;
      soon();
    },
    stop() {
      if (waiting !== undefined) cancelAnimationFrame(waiting);
      drawn.disconnect();
      removeEventListener('scroll', soon, { capture: true });
      removeEventListener('resize', soon);
      clear();
    },
  };
}

function clear(): void {
  for (const name of [...CSS.highlights.keys()]) if (name.startsWith('gloss-')) CSS.highlights.delete(name);
}

/** The cards that a reader sees now, and a screen more on either side; with them the paper that is read beside the list. */
function inView(root: HTMLElement): HTMLElement[] {
  const room = innerHeight;
  return [...root.querySelectorAll<HTMLElement>('[data-card], [data-reading]')].filter((card) => {
    const { top, bottom, height } = card.getBoundingClientRect();
    return height > 0 && bottom > -room && top < innerHeight + room;
  });
}
