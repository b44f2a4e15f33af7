import { sendMessage } from '../../lib/page-messaging';
import type { Mark, MarkKind } from '../../lib/records/mark';
import type { Line } from './line';

const FIELD = { starred: 'starredAt', hidden: 'hiddenAt', read: 'readAt' } as const;
export type Marked = Omit<Mark, 'paper'>;

/** Whether the reader said so of a paper. */
export const isMarked = ({ facts }: Line, kind: MarkKind): boolean =>
  facts?.mark?.[FIELD[kind]] !== undefined;

/** A mark with one thing said or taken back; undefined where nothing is left of it. */
export function changedMark(
  mark: Marked | undefined,
  kind: MarkKind,
  on: boolean,
  now: number,
): Marked | undefined {
  const { [FIELD[kind]]: _, ...rest } = mark ?? {};
  const next: Marked = on ? { ...rest, [FIELD[kind]]: now } : rest;
  return Object.keys(next).length > 0 ? next : undefined;
}

/**
 * Says something of a line's paper, or takes it back. It is drawn at once, as the reader's own act, and taken back where it could not
 * be kept.
 * @param use draws a mark on all lines of the paper
 * @param failed told why it was not kept
 */
export async function mark(
  { entry, facts }: Line,
  kind: MarkKind,
  on: boolean,
  use: (mark: Marked | undefined) => void,
  failed: (error: unknown) => void,
): Promise<void> {
  const before = facts?.mark;
  use(changedMark(before, kind, on, Date.now()));
  try {
    const kept = await sendMessage('markListed', { id: entry.id, kind, on });
    const { paper: _, ...now } = kept ?? { paper: '' };
    use(kept && now);
  } catch (error) {
    use(before);
    failed(error);
  }
}
