import { categoryOf, type ListId } from '../records/announcement';
import { arxiv } from './arxiv';
import { biorxiv } from './biorxiv';
import { journal } from './journal';
import { JOURNALS } from './journal-list';
import { medrxiv } from './medrxiv';
import type { Source } from './source';

/** Every source Gloss can read. */
export const sources: readonly Source[] = [arxiv, biorxiv, medrxiv, journal];

/**
 * The host permissions that a list needs: those of its source, for a journal's feed those of its host (and of hosts it is
 * known to lead over). Asked for in the click that adds it.
 */
export function hostsFor(list: ListId): string[] {
  const source = sources.find(({ id }) => list.startsWith(`${id}:`));
  if (!source) return [];
  if (source !== journal) return [...source.hosts, ...(source.optionalHosts ?? [])];
  const feed = categoryOf(list);
  if (!URL.canParse(feed)) return [];
  const also = JOURNALS.find((each) => each.feed === feed)?.hosts ?? [];
  return [...new Set([`${new URL(feed).origin}/*`, ...also])];
}

/**
 * Whether an answer may be taken from an address: it belongs to a host that a source declares, or one of these lists needs.
 * @param lists the journals' feeds that are followed; the other sources' hosts need no naming
 */
export function isDeclared(url: string, lists: readonly ListId[] = []): boolean {
  const declared = sources
    .filter((source) => source !== journal)
    .flatMap(({ hosts, optionalHosts = [] }) => [...hosts, ...optionalHosts]);
  return [...declared, ...lists.flatMap(hostsFor)].some((pattern) =>
    url.startsWith(pattern.replace(/\*$/, '')),
  );
}
