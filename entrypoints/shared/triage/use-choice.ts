import { useMemo, useRef, useState } from 'preact/hooks';
import type { Card } from '../../../lib/records/card';
import type { PaperKey } from '../../../lib/records/paper';

export interface Choice {
  /** Those of the chosen that are still shown, in their order. */
  cards: Card[];
  keys: ReadonlySet<PaperKey>;
  /** Those that are chosen by now, though they may not be drawn as that yet. */
  now(): Card[];
  /** Chooses it, or lets it go. */
  one(key: PaperKey): void;
  /** Chooses it whatever it was. */
  add(key: PaperKey): void;
  range(key: PaperKey): void;
  all(): void;
  none(): void;
}

type Keys = ReadonlySet<PaperKey>;
const NONE: Keys = new Set();

/** Which of the cards that can be reached are chosen. What is no longer shown is not among them. */
export function useChoice(reachable: readonly Card[]): Choice {
  const [chosen, setChosen] = useState(NONE);
  const last = useRef<PaperKey>(undefined);
  // Keys may be pressed faster than cards are drawn: what is chosen by then counts, not what was drawn.
  const latest = useRef(NONE);
  const among = (keys: Keys) => (keys.size === 0 ? [] : reachable.filter(({ paper }) => keys.has(paper.key)));
  const cards = among(chosen);
  // By what is in it: the same set for as long as the same are chosen.
  const keys = useMemo((): Keys => new Set(cards.map(keyOf)), [cards.map(keyOf).join('\n')]);
  const change = (to: (before: Keys) => Iterable<PaperKey>) => {
    latest.current = new Set(to(latest.current));
    setChosen(latest.current);
  };
  const choose = (key: PaperKey, to: (before: Keys) => Iterable<PaperKey>) => {
    last.current = key;
    change(to);
  };
  const indexOf = (key: PaperKey | undefined) => reachable.findIndex(({ paper }) => paper.key === key);
  return {
    cards,
    keys,
    now: () => among(latest.current),
    one: (key) =>
      choose(key, (before) =>
        before.has(key) ? [...before].filter((each) => each !== key) : [...before, key],
      ),
    add: (key) => choose(key, (before) => [...before, key]),
    range(key) {
      const [a, b] = [indexOf(last.current), indexOf(key)];
      const between = a < 0 ? [key] : reachable.slice(Math.min(a, b), Math.max(a, b) + 1).map(keyOf);
      // What a range began at may be filtered away by now.
      if (a < 0) last.current = key;
      change((before) => [...before, ...between]);
    },
    all: () => change(() => reachable.map(keyOf)),
    none() {
      last.current = undefined;
      change(() => NONE);
    },
  };
}

const keyOf = ({ paper }: Card): PaperKey => paper.key;
