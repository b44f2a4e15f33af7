import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DayCards } from '../../../lib/records/card';
import type { Found } from '../../../lib/search';
import { db } from '../../../lib/store/db';
import { foundCards } from '../../../lib/store/found-cards';
import { useBroken } from '../../shared/use-broken';
import { useLive } from '../../shared/use-live';

/** So many more are drawn when the end comes into view. */
export const MORE = 30;

/** The cards of what was found, the first of them; more as the reader comes to their end. */
export function useFoundCards(found: Found | undefined, first: number, withHidden: boolean) {
  const [limit, setLimit] = useState(first);
  const hits = found?.hits ?? [];
  const places = useMemo(
    () => hits.slice(0, limit).map(({ doc: { key, day, lists } }) => ({ key, day, lists })),
    [hits, limit],
  );
  const names = places.map(({ key, day }) => `${day} ${key}`).join('\n');
  const live = useLive(() => foundCards(db, places).then((cards) => ({ cards, names })), [names]);
  const read = live.state === 'ready' ? live.value.cards : undefined;
  const isDrawn = live.state === 'ready' && live.value.names === names;
  const day = useMemo(
    (): DayCards => ({
      day: '',
      fresh: (read ?? []).filter(({ mark }) => withHidden || mark?.hiddenAt === undefined),
      cross: [],
      revisions: [],
    }),
    [read, withHidden],
  );
  const { cards, count, onBroken } = useBroken(day);
  const isMore = limit < hits.length;
  const more = () => setLimit((before) => Math.min(before + MORE, Math.max(hits.length, MORE)));
  // The end is met by scrolling, in whichever pane scrolls.
  const end = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const button = end.current;
    // Before the cards are there, the end is in view though nobody came to it.
    if (!button || !isDrawn) return;
    const seen = new IntersectionObserver((all) => all.some((each) => each.isIntersecting) && more(), {
      rootMargin: '600px',
    });
    seen.observe(button);
    return () => seen.disconnect();
  }, [isMore, isDrawn, limit, hits.length]);
  return {
    cards: cards.fresh,
    broken: count,
    onBroken,
    isMore,
    more,
    end,
    limit,
    restart: () => setLimit(MORE),
    failed: live.state === 'failed' ? live.error : undefined,
  };
}
