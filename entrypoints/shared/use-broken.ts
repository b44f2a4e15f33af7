import { useState } from 'preact/hooks';
import type { Card, DayCards } from '../../lib/records/card';
import type { PaperKey } from '../../lib/records/paper';

/**
 * Cards that threw while they were drawn are left out, so that the others are numbered without gaps, and counted.
 * Each new state of the day gets another chance.
 */
export function useBroken(cards: DayCards) {
  const [seen, setSeen] = useState<{ of: DayCards; keys: PaperKey[] }>({ of: cards, keys: [] });
  const keys = seen.of === cards ? seen.keys : [];
  const sound = (all: Card[]) => all.filter(({ paper }) => !keys.includes(paper.key));
  return {
    cards:
      keys.length === 0
        ? cards
        : {
            ...cards,
            fresh: sound(cards.fresh),
            cross: sound(cards.cross),
            revisions: sound(cards.revisions),
          },
    count: keys.length,
    onBroken: (key: PaperKey) =>
      // More than once for one card: what draws it may try again.
      setSeen((before) => ({
        of: cards,
        keys: [...new Set([...(before.of === cards ? before.keys : []), key])],
      })),
  };
}
