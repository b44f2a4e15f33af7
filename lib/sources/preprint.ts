import { keyOf } from '../papers/keys';
import type { Author } from '../records/paper';
import { cleanPreprint } from './preprint-text';

export type ServerId = 'biorxiv' | 'medrxiv';

/** The two servers that Cold Spring Harbor Laboratory keeps, as their feeds and API call them. */
export const SERVERS: Record<ServerId, { name: string; feed: string; site: string }> = {
  biorxiv: {
    name: 'bioRxiv',
    feed: 'https://connect.biorxiv.org/biorxiv_xml.php',
    site: 'https://www.biorxiv.org',
  },
  medrxiv: {
    name: 'medRxiv',
    feed: 'https://connect.medrxiv.org/medrxiv_xml.php',
    site: 'https://www.medrxiv.org',
  },
};

/** What both the feed and the API state of one version. */
export interface Stated {
  doi: string | undefined;
  version: number;
  title: string;
  abstract: string;
  authors: Author[];
  /** The subject; those asked for where the answer does not say. */
  subject: string;
  at: number | undefined;
  licence?: string | undefined;
  /** The DOI of the journal's version. */
  published?: string | undefined;
}

/** A paper that may still fail at the border, with the type of its announcement. */
export function announcedPreprint(server: ServerId, stated: Stated) {
  const { doi, version, title, abstract, authors, subject, at, licence, published } = stated;
  const { site, name } = SERVERS[server];
  return {
    type: version > 1 ? 'replace' : 'new',
    paper: {
      key: doi && keyOf(server, doi),
      source: server,
      id: doi,
      version,
      title,
      abstract: cleanPreprint(abstract),
      authors,
      primary: subject,
      categories: [subject],
      ...(at !== undefined && { submittedAt: at }),
      dois: [doi, published].filter(Boolean),
      ...(licence && { licence }),
      ...(doi && { link: `${site}/content/${encodeURI(doi)}v${version}` }),
      venue: name,
    },
  };
}
