import { useMemo } from 'preact/hooks';
import { sendMessage } from '../../lib/messaging';
import type { ListId } from '../../lib/records/announcement';
import { db } from '../../lib/store/db';
import { followedLists } from '../../lib/store/follows';
import { useLive } from '../shared/use-live';

/** The categories followed, in the order they were added, and the way to change them. */
export function useFollows() {
  const live = useLive(() => followedLists(db, 'arxiv'), []);
  const lists = live.state === 'ready' ? live.value : [];
  const ids = useMemo(() => lists.map((list) => list.slice('arxiv:'.length)), [lists]);
  return {
    state: live.state,
    ids,
    followed: useMemo(() => new Set(ids), [ids]),
    follow: (id: string, on: boolean) =>
      void sendMessage('follow', { lists: [`arxiv:${id}` as ListId], on }).catch(() => location.reload()),
  };
}
