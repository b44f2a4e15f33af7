import { useMemo } from 'preact/hooks';
import { sendMessage } from '../../lib/messaging';
import { categoryOf, type ListId } from '../../lib/records/announcement';
import { db } from '../../lib/store/db';
import { followedLists } from '../../lib/store/follows';
import { history } from '../options/history';
import { useLive } from '../shared/use-live';

/** arXiv's subjects that are followed, by id, and the way to change that; each change can be taken back. */
export function useSubjectFollows() {
  const live = useLive(() => followedLists(db, 'arxiv'), []);
  const lists = live.state === 'ready' ? live.value : undefined;
  return {
    known: lists !== undefined,
    followed: useMemo(() => new Set(lists?.map(categoryOf)), [lists]),
    follow: (id: string, on: boolean) => void change(`arxiv:${id}`, on),
  };
}

/** A list let go comes back in its place, with what is known of it. */
async function change(list: ListId, on: boolean): Promise<void> {
  const before = await db.follows.get(list).catch(() => undefined);
  if (on === (before !== undefined)) return;
  const set = (to: boolean) => sendMessage('follow', { lists: [list], on: to });
  await history.make({
    via: 'message',
    make: () => set(on),
    takeBack: async () => {
      if (before) await db.follows.put(before);
      // The row is there; the background asks for what was missed.
      await set(!on);
    },
  });
}
