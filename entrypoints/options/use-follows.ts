import { useMemo } from 'preact/hooks';
import { sendMessage } from '../../lib/messaging';
import type { Follow, ListId } from '../../lib/records/announcement';
import type { FoundList } from '../../lib/records/found-list';
import { db } from '../../lib/store/db';
import { NotAllowed } from '../shared/not-allowed';
import { useLive } from '../shared/use-live';
import { history } from './history';
import { allow, giveBack, optionalHosts } from './permissions';

/** All that is followed, in the order it was added, and the way to change it. */
export function useFollows() {
  const live = useLive(async () => (await db.follows.toArray()).sort((a, b) => a.addedAt - b.addedAt), []);
  const rows = live.state === 'ready' ? live.value : [];
  return {
    live,
    rows,
    followed: useMemo(() => new Set(rows.map(({ list }) => list)), [rows]),
    follow: ({ list, given }: Pick<FoundList, 'list' | 'given'>, on: boolean) =>
      changeFollow(
        list,
        on,
        rows.find((row) => row.list === list),
        given,
      ),
  };
}

/**
 * Follows a list or lets it go; both can be taken back: a list let go comes back in its place, with what is known of it.
 * Its hosts are asked for in the very click, and given back with the last list that needs them.
 * @param before its row, where it is followed
 * @param name what a pasted feed calls itself
 */
export function changeFollow(list: ListId, on: boolean, before?: Follow, name?: string): void {
  if (on === (before !== undefined)) return;
  const hosts = optionalHosts(list);
  const follow = async () => {
    // Before anything else: a browser asks the reader only in the click itself.
    if (!(await allow(hosts))) throw new NotAllowed(hosts);
    await sendMessage('follow', { lists: [list], on: true, ...(name && { name }) });
  };
  const unfollow = async () => {
    await sendMessage('follow', { lists: [list], on: false });
    void giveBack(hosts);
  };
  const comeBack = async () => {
    if (!(await allow(hosts))) throw new NotAllowed(hosts);
    if (before) await db.follows.put(before);
    // The row is there; the background asks for what was missed.
    await sendMessage('follow', { lists: [list], on: true });
  };
  void history.make(
    on
      ? { via: 'message', make: follow, takeBack: unfollow }
      : { via: 'message', make: unfollow, takeBack: comeBack },
  );
}
