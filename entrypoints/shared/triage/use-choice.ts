import { useRef, useState } from 'preact/hooks';
import type { Card } from '../../../lib/records/card';
import type { PaperKey } from '../../../lib/records/paper';

export interface Choice {
  /** Those of the chosen that are still shown, in their order. */
  cards: Card[];
  keys: ReadonlySet<PaperKey>;
  one(key: PaperKey): void;
  /** Chooses it whatever it was. */
  add(key: PaperKey): void;
  range(key: PaperKey): void;
  all(): void;
  none(): void;
}

/** Which of the cards that can be reached are chosen. What is no longer shown is chosen no longer. */
export function useChoice(reachable: readonly Card[]): Choice {
  const [chosen, setChosen] = useState<ReadonlySet<PaperKey>>(new Set());
  const last = useRef<PaperKey>(undefined);
  const cards = chosen.size === 0 ? [] : reachable.filter(({ paper }) => chosen.has(paper.key));
  const keys = new Set(cards.map(({ paper }) => paper.key));
  const indexOf = (key: PaperKey | undefined) => reachable.findIndex(({ paper }) => paper.key === key);
  const choose = (key: PaperKey, next: Iterable<PaperKey>) => {
    last.current = key;
    setChosen(new Set(next));
  };
  return {
    cards,
    keys,
    one: (key) => choose(key, keys.has(key) ? [...keys].filter((each) => each !== key) : [...keys, key]),
    add: (key) => choose(key, [...keys, key]),
    range(key) {
      const [a, b] = [indexOf(last.current), indexOf(key)];
      const between = a < 0 ? [key] : reachable.slice(Math.min(a, b), Math.max(a, b) + 1).map(keyOf);
      setChosen(new Set([...keys, ...between]));
      last.current ??= key;
    },
    all: () => setChosen(new Set(reachable.map(keyOf))),
    none() {
      last.current = undefined;
      setChosen(new Set());
    },
  };
}

const keyOf = (card: Card | PaperKey): PaperKey => (typeof card === 'string' ? card : card.paper.key);
