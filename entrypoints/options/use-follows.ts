import { useMemo } from 'preact/hooks';
import { sendMessage } from '../../lib/messaging';
import { categoryOf, type ListId } from '../../lib/records/announcement';
import { db } from '../../lib/store/db';
import { followedLists } from '../../lib/store/follows';
import { useLive } from '../shared/use-live';
import { history } from './history';

/** The categories followed, in the order they were added, and the way to change them. */
export function useFollows() {
  const live = useLive(() => followedLists(db, 'arxiv'), []);
  const lists = live.state === 'ready' ? live.value : [];
  const ids = useMemo(() => lists.map((list) => categoryOf(list)), [lists]);
  return {
    live,
    ids,
    followed: useMemo(() => new Set(ids), [ids]),
    follow: (id: string, on: boolean) => void change(`arxiv:${id}`, on),
  };
}

/** Both ways can be taken back: a list let go comes back in its place, with what is known of it. */
async function change(list: ListId, on: boolean): Promise<void> {
  const before = await db.follows.get(list).catch(() => undefined);
  if (on === (before !== undefined)) return;
  const follow = () => sendMessage('follow', { lists: [list], on: true });
  const unfollow = () => sendMessage('follow', { lists: [list], on: false });
  await history.make(
    on
      ? { via: 'message', make: follow, takeBack: unfollow }
      : {
          via: 'message',
          make: unfollow,
          takeBack: async () => {
            if (before) await db.follows.put(before);
            // The row is there; the background asks for what was missed.
            await follow();
          },
        },
  );
}
