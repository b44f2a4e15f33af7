import type { Paper, SourceId } from '../lib/records/paper';
import { m } from '../lib/words';

const NAMES = { arxiv: 'arXiv', biorxiv: 'bioRxiv', medrxiv: 'medRxiv' } as const;

/** What stands above the lists of a source. */
export const sourceHeading = (source: SourceId): string =>
  source === 'journal' ? m.journals() : NAMES[source];

/** Who published a paper: the server, or the journal as its feed names it. */
export function sourceName({ source, venue, primary }: Pick<Paper, 'source' | 'venue' | 'primary'>): string {
  if (source !== 'journal') return NAMES[source];
  return venue ?? (URL.canParse(primary) ? new URL(primary).hostname : m.journals());
}
