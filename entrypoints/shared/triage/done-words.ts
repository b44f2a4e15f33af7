import type { MarkKind } from '../../../lib/records/mark';
import { m } from '../../../lib/words';
import type { Collected } from './use-chooser';

const DONE: Record<MarkKind, readonly [on: (count: { count: number }) => string, off: typeof m.many_unread]> =
  {
    starred: [(count) => m.many_starred(count), (count) => m.many_unstarred(count)],
    read: [(count) => m.many_read(count), (count) => m.many_unread(count)],
    hidden: [(count) => m.many_hidden(count), (count) => m.many_shown(count)],
  };

/** “12 papers marked as read” */
export const doneWords = (kind: MarkKind, on: boolean, count: number): string =>
  DONE[kind][on ? 0 : 1]({ count });

/** “3 papers put into To read” */
export const collectedWords = ({ collection: { name }, on, count }: Collected): string =>
  on ? m.many_collected({ count, name }) : m.many_uncollected({ count, name });
