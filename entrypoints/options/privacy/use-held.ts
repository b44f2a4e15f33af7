import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { checkBaseUrl } from '../../../lib/digests/engines/openai/base-url';
import { baseUrl, engine, localNetwork } from '../../../lib/settings';
import { db } from '../../../lib/store/db';
import { useLive } from '../../shared/use-live';
import { useSetting } from '../../shared/use-setting';
import { type Held, heldNow } from './held';

/** The permissions that the reader gave, and what each is for, kept up to date. */
export function useHeld(): readonly Held[] {
  const follows = useLive(async () => (await db.follows.toArray()).map(({ list }) => list), []);
  const lists = follows.state === 'ready' ? follows.value : [];
  const origin = useOrigin();
  const [held, setHeld] = useState<readonly Held[]>([]);
  const { onAdded, onRemoved } = browser.permissions;
  useEffect(() => {
    let gone = false;
    const look = () =>
      void heldNow(lists, origin).then(
        (now) => !gone && setHeld(now),
        () => !gone && setHeld([]),
      );
    look();
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      gone = true;
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, [lists.join(' '), origin]);
  return held;
}

/** That of the server that writes, where one is set. */
function useOrigin(): string | undefined {
  const who = useSetting(engine);
  const typed = useSetting(baseUrl) ?? '';
  const local = useSetting(localNetwork) ?? false;
  const checked = checkBaseUrl(typed, { localNetwork: local });
  return who === 'openai' && 'origin' in checked ? checked.origin : undefined;
}
