import { categoryOf, type ListId } from '../../lib/records/announcement';

const SERVERS: Record<string, string> = { arxiv: 'arXiv', biorxiv: 'bioRxiv', medrxiv: 'medRxiv' };

/** Who is asked for a list, as a reader knows it: the server, or the host of a journal's feed. */
export function askedFor(list: ListId): string {
  const server = SERVERS[list.slice(0, list.indexOf(':'))];
  if (server) return server;
  const feed = categoryOf(list);
  return URL.canParse(feed) ? new URL(feed).hostname : feed;
}
