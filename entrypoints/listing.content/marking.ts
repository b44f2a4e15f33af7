import { sendMessage } from '../../lib/page-messaging';
import type { Mark, MarkKind } from '../../lib/records/mark';
import type { Line } from './line';

export type Marked = Omit<Mark, 'paper'>;

/** Whether the reader said so of a paper. */
export const isMarked = ({ facts }: Line, kind: MarkKind): boolean =>
  facts?.mark?.[`${kind}At`] !== undefined;

/**
 * A mark with one thing said or taken back; undefined where nothing is left of it.
 * @param at since when it is said: epoch milliseconds
 */
export function changedMark(
  mark: Marked | undefined,
  kind: MarkKind,
  at: number | undefined,
): Marked | undefined {
  const { [`${kind}At` as const]: _, ...rest } = mark ?? {};
  const next: Marked = at === undefined ? rest : { ...rest, [`${kind}At`]: at };
  return Object.keys(next).length > 0 ? next : undefined;
}

/**
 * Says something of a line's paper, or takes it back. It is drawn at once, as the reader's own act, and taken back where it could not
 * be kept. Of other things that are said meanwhile it knows nothing.
 * @param use draws since when it is said on all lines of the paper
 * @param failed told why it was not kept
 */
export async function mark(
  { entry, facts }: Line,
  kind: MarkKind,
  on: boolean,
  use: (at: number | undefined) => void,
  failed: (error: unknown) => void,
): Promise<void> {
  const field = `${kind}At` as const;
  const before = facts?.mark?.[field];
  use(on ? Date.now() : undefined);
  try {
    use((await sendMessage('markListed', { id: entry.id, kind, on }))?.[field]);
  } catch (error) {
    use(before);
    failed(error);
  }
}
