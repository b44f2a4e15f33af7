import { useState } from 'preact/hooks';
import type { DiaryProps } from '../../components/diary/diary';
import { DAY } from '../../lib/clock';
import { db } from '../../lib/store/db';
import { countRequests, latestRequests, requestedHosts } from '../../lib/store/requests';
import { useLive } from './use-live';

/** Lines drawn at most: what a person may want to look through. */
const SHOWN = 200;

/** All the request diary shows, kept up to date; undefined while it loads or where it cannot be read. */
export function useDiary(): DiaryProps | undefined {
  const [host, onHost] = useState<string>();
  const live = useLive(async () => {
    const now = Date.now();
    const midnight = new Date(now).setHours(0, 0, 0, 0);
    const [rows, hosts, today] = await Promise.all([
      latestRequests(db, SHOWN, host),
      requestedHosts(db),
      countRequests(db, midnight, midnight + DAY),
    ]);
    return { rows, hosts, today, now };
  }, [host]);
  return live.state === 'ready' ? { ...live.value, host, onHost } : undefined;
}
