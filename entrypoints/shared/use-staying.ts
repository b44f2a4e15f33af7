import { useState } from 'preact/hooks';
import type { Staying } from '../../components/day-view';
import type { Day, PaperKey } from '../../lib/records/paper';
import type { ListView } from './list-view';

const NONE: ReadonlySet<PaperKey> = new Set();

/**
 * Under “Unread” a paper that is read there, opened in a tab or marked, stays where it is until the list is left for another day or
 * filter, as readers of feeds have it: nothing moves under who reads on, and a press that was one too many is taken back where it was
 * made. Where a list is opened again, it begins at the paper that was left.
 * @returns those papers, what is to be told of one that is read, and what lets them go
 */
export function useStaying(
  { filter, at }: ListView,
  day: Day,
): [staying: Staying, onRead: (key: PaperKey) => void, letGo: () => void] {
  const list = filter === 'unread' ? day : undefined;
  const [stay, setStay] = useState({
    list,
    read: NONE,
    left: list === undefined ? undefined : (at as PaperKey | undefined),
  });
  const now = stay.list === list ? stay : { list, read: NONE, left: undefined };
  if (now !== stay) setStay(now);
  return [
    now,
    (key) => {
      if (list) setStay((before) => ({ ...before, read: new Set([...before.read, key]) }));
    },
    () =>
      setStay((before) =>
        before.read.size > 0 || before.left ? { list, read: NONE, left: undefined } : before,
      ),
  ];
}
