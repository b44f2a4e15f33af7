import { useState } from 'preact/hooks';
import type { DiaryProps } from '../../components/diary/diary';
import { DAY } from '../../lib/clock';
import { db } from '../../lib/store/db';
import { countRequests, latestRequests, requestedHosts } from '../../lib/store/requests';
import { useLive } from './use-live';
import { useNow } from './use-now';

/** Lines drawn at most: what a person may want to look through. */
const SHOWN = 200;

/** All the request diary shows, kept up to date; undefined while it loads or where it cannot be read. */
export function useDiary(): DiaryProps | undefined {
  const [host, onHost] = useState<string>();
  const ticked = useNow();
  const midnight = new Date(ticked).setHours(0, 0, 0, 0);
  const live = useLive(async () => {
    const [rows, hosts, today] = await Promise.all([
      latestRequests(db, SHOWN, host),
      requestedHosts(db),
      countRequests(db, midnight, midnight + DAY),
    ]);
    return { rows, hosts, today, read: Date.now() };
  }, [host, midnight]);
  if (live.state !== 'ready') return undefined;
  const { read, ...shown } = live.value;
  // A line that was just written is not of the future.
  return { ...shown, host, onHost, now: Math.max(ticked, read) };
}
