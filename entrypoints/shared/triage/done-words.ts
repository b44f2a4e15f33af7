import { engineFailureWords, sentences } from '../../../components/engine-words';
import type { Job } from '../../../lib/records/job';
import type { MarkKind } from '../../../lib/records/mark';
import { m } from '../../../lib/words';
import { grouped } from '../../../lib/words/numbers';
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

/** “9 papers written. 2 could not be written. 1 stopped.” and what the others wait for. @param now epoch milliseconds */
export function endWords(jobs: readonly Pick<Job, 'state' | 'failure'>[], now: number): string {
  const count = (state: Job['state']) => jobs.filter((job) => job.state === state).length;
  const stopped = jobs.filter(
    ({ failure, state }) => state === 'failed' && failure?.kind === 'stopped',
  ).length;
  const unwritten = count('failed') - stopped;
  const blocked = jobs.find(({ state, failure }) => state === 'blocked' && failure)?.failure;
  return sentences(
    m.many_written({ count: count('done') }),
    ...(unwritten > 0 ? [m.many_unwritten({ count: grouped(unwritten) })] : []),
    ...(stopped > 0 ? [m.many_stopped({ count: grouped(stopped) })] : []),
    ...(blocked
      ? [engineFailureWords(blocked, now), m.writing_blocked({ count: grouped(count('blocked')) })]
      : []),
  );
}
