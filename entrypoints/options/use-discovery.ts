import { useEffect, useState } from 'preact/hooks';
import type { DiscoveryState } from '../../components/discovery';
import { sendMessage } from '../../lib/messaging';
import type { ListId } from '../../lib/records/announcement';
import type { FoundList } from '../../lib/records/found-list';
import { hostName } from '../shared/not-allowed';
import { foundList } from './found-list';
import { allow, giveBack, optionalHosts } from './permissions';

export interface Discovery {
  state: DiscoveryState;
  found?: FoundList[];
  /** To be called in a click or by a key: it asks the reader to allow the host. */
  find(): void;
}

/**
 * The feeds behind a pasted address, looked for when the reader says so; undefined for no address. The host is given back
 * when another one is pasted and nothing of it is followed.
 */
export function useDiscovery(address: string | undefined): Discovery | undefined {
  const [answer, setAnswer] = useState<{ of: string; state: DiscoveryState; found?: FoundList[] }>();
  const list: ListId = `journal:${address ?? ''}`;
  const hosts = address === undefined ? [] : optionalHosts(list);
  useEffect(() => {
    if (address === undefined) return;
    return () => void giveBack(hosts);
  }, [address]);
  if (address === undefined) return undefined;
  const host = hosts.map(hostName)[0] ?? new URL(address).hostname;
  const say = (state: DiscoveryState, found?: FoundList[]) =>
    setAnswer({ of: address, state, ...(found && { found }) });
  const find = () => {
    const allowed = allow(hosts);
    say({ kind: 'looking', host });
    void allowed.then(async (yes) => {
      if (!yes) return say({ kind: 'refused', host });
      const told = await sendMessage('discover', { address }).catch(() => undefined);
      if (!told) return say({ kind: 'no-answer', host });
      if (told.kind === 'none') return say({ kind: 'none', host });
      if (told.kind === 'failed') return say({ kind: 'failed', host, failure: told.failure });
      // The feed of a source Gloss knows is that source's, or its papers would come twice.
      const found = told.feeds.flatMap(({ feed, title, lists = [`journal:${feed}` as const] }) =>
        lists.map((each) => foundList(each, title)),
      );
      say({ kind: 'found', host, count: found.length }, found);
    });
  };
  return answer?.of === address
    ? { state: answer.state, ...(answer.found && { found: answer.found }), find }
    : { state: { kind: 'offered', host }, find };
}
