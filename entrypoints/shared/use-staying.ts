import { useState } from 'preact/hooks';
import type { Filter, Staying } from '../../components/day-view';
import type { MarkKind } from '../../lib/records/mark';
import type { Day, PaperKey } from '../../lib/records/paper';
import type { ListView } from './list-view';

const NONE: ReadonlySet<PaperKey> = new Set();

/** The mark that decides what a filter means. */
const DECIDES: Partial<Record<Filter, MarkKind>> = { unread: 'read', starred: 'starred' };

/**
 * Under “Unread” a paper that is read there, opened in a tab or marked, stays where it is until the list is left for another day or
 * filter, as readers of feeds have it, and under “★” one whose star is taken: nothing moves under who reads on, and a press that was
 * one too many is taken back where it was made. Where “Unread” is opened again, it begins at the paper that was left.
 * @returns those papers, what is to be told of a mark that is set or taken, and of such marks of several papers: that lets them go
 */
export function useStaying(
  { filter, at }: ListView,
  day: Day,
): [staying: Staying, onMarked: (key: PaperKey, kind: MarkKind) => void, letGo: (kind: MarkKind) => void] {
  const mark = DECIDES[filter];
  const list = mark && `${day} ${filter}`;
  const [stay, setStay] = useState({
    list,
    pressed: NONE,
    left: filter === 'unread' ? (at as PaperKey | undefined) : undefined,
  });
  const now = stay.list === list ? stay : { list, pressed: NONE, left: undefined };
  if (now !== stay) setStay(now);
  return [
    now,
    (key, kind) => {
      if (kind === mark) setStay((before) => ({ ...before, pressed: new Set([...before.pressed, key]) }));
    },
    (kind) => {
      if (kind === mark)
        setStay((before) =>
          before.pressed.size > 0 || before.left ? { list, pressed: NONE, left: undefined } : before,
        );
    },
  ];
}
