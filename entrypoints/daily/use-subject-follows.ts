import { useMemo } from 'preact/hooks';
import { categoryOf, type ListId } from '../../lib/records/announcement';
import { db } from '../../lib/store/db';
import { changeFollow } from '../options/use-follows';
import { useLive } from '../shared/use-live';

/** arXiv's subjects that are followed, by id, and the way to change that; each change can be taken back. */
export function useSubjectFollows() {
  const live = useLive(() => db.follows.where('list').startsWith('arxiv:').toArray(), []);
  const rows = live.state === 'ready' ? live.value : undefined;
  return {
    known: rows !== undefined,
    followed: useMemo(() => new Set(rows?.map(({ list }) => categoryOf(list))), [rows]),
    follow(id: string, on: boolean) {
      const list: ListId = `arxiv:${id}`;
      changeFollow(
        list,
        on,
        rows?.find((row) => row.list === list),
      );
    },
  };
}
