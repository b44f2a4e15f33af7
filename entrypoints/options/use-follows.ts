import { useMemo, useState } from 'preact/hooks';
import { sendMessage } from '../../lib/messaging';
import { categoryOf, type ListId } from '../../lib/records/announcement';
import { db } from '../../lib/store/db';
import { followedLists } from '../../lib/store/follows';
import { useLive } from '../shared/use-live';

/** The categories followed, in the order they were added, and the way to change them. */
export function useFollows() {
  const [failed, setFailed] = useState(false);
  const live = useLive(() => followedLists(db, 'arxiv'), []);
  const lists = live.state === 'ready' ? live.value : [];
  const ids = useMemo(() => lists.map((list) => categoryOf(list)), [lists]);
  return {
    state: live.state,
    ids,
    followed: useMemo(() => new Set(ids), [ids]),
    /** Whether the last change did not reach the background: nothing was changed then. */
    failed,
    follow: (id: string, on: boolean) =>
      void sendMessage('follow', { lists: [`arxiv:${id}` as ListId], on }).then(
        () => setFailed(false),
        () => setFailed(true),
      ),
  };
}
