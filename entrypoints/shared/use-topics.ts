import { useEffect, useState } from 'preact/hooks';
import type { TopicsOfCard } from '../../components/topic-chips';
import { topics } from '../../lib/settings';
import { useCardReader } from './use-card-reader';
import { useSetting } from './use-setting';

/**
 * `of`: which of the reader's topics a card is of, as they are now; absent where there is none that is on. `loading`: it is not
 * known yet.
 */
export function useTopics(): { of?: TopicsOfCard; loading: boolean } {
  const all = useSetting(topics);
  const isAny = all?.some(({ on }) => on) ?? false;
  const reader = useCardReader(isAny);
  const [state, setState] = useState<{ of: TopicsOfCard }>();
  useEffect(() => {
    if (!all || !reader) return;
    let isOver = false;
    void import('../../lib/topics').then(({ topicsOf }) => {
      const of = topicsOf(all);
      if (!isOver) setState({ of: reader.once((card) => of(reader.read(card))) });
    });
    return () => {
      isOver = true;
    };
  }, [all, reader]);
  if (!isAny) return { loading: all === undefined };
  return state ? { of: state.of, loading: false } : { loading: true };
}
