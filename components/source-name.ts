import type { Paper, SourceId } from '../lib/records/paper';
import { m } from '../lib/words';

const NAMES = { arxiv: 'arXiv', biorxiv: 'bioRxiv', medrxiv: 'medRxiv' } as const;

/** Whether a name is that of one of the servers, whose addresses Gloss knows; else it is the host of a feed. */
export const isServer = (name: string): boolean => (Object.values(NAMES) as string[]).includes(name);

/** What stands above the lists of a source. */
export const sourceHeading = (source: SourceId): string =>
  source === 'journal' ? m.journals() : NAMES[source];

/** The host of an address, which stands for a feed without a name. */
export const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname : address;

/** Who published a paper: the server, or the journal as its feed names it. */
export function sourceName({ source, venue, primary }: Pick<Paper, 'source' | 'venue' | 'primary'>): string {
  if (source !== 'journal') return NAMES[source];
  return venue ?? (URL.canParse(primary) ? new URL(primary).hostname : m.journals());
}
