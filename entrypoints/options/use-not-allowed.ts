import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ListId } from '../../lib/records/announcement';
import { areAllowed, optionalHosts } from './permissions';

/** Which of these lists wait for a permission that was not given, or was taken away; kept up to date. */
export function useNotAllowed(lists: readonly ListId[]): ReadonlySet<ListId> {
  const [waiting, setWaiting] = useState<ReadonlySet<ListId>>(new Set());
  const { onAdded, onRemoved } = browser.permissions;
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const found = await Promise.all(
        lists.map(async (list) => ((await areAllowed(optionalHosts(list))) ? [] : [list])),
      );
      if (!gone) setWaiting(new Set(found.flat()));
    };
    const lookAgain = () => void look();
    lookAgain();
    onAdded.addListener(lookAgain);
    onRemoved.addListener(lookAgain);
    return () => {
      gone = true;
      onAdded.removeListener(lookAgain);
      onRemoved.removeListener(lookAgain);
    };
  }, [lists.join(' ')]);
  return waiting;
}
