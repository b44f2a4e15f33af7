/** A paper of our own invention, as the fake arXiv keeps it. */
export interface FakePaper {
  /** arXiv id without version: `2611.04213`, `hep-th/9704021`. */
  id: string;
  /** The current version, from 1. */
  version: number;
  /** TeX kept. */
  title: string;
  /** TeX kept; paragraphs divided by an empty line. */
  abstract: string;
  authors: FakeAuthor[];
  /** Primary first, then as the authors listed them. */
  categories: string[];
  licence: string;
  comments?: string;
  journalRef?: string;
  /** The publisher's DOI. */
  doi?: string;
  msc?: string;
  reportNumber?: string;
  /** Who withdrew the current version. */
  withdrawnBy?: string;
  /** Whether arXiv has made an HTML version of it. */
  html: boolean;
  versions: FakeVersion[];
  /** What happened to it on `day`. */
  action: FakeAction;
  /** The feed day that announced this action (New York). */
  day: string;
  /** For `cross`: the categories it was newly listed in. */
  crossedTo?: string[];
}

export type FakeAction = 'new' | 'cross' | 'replace';

/** How one asked list shows a paper. */
export type ListingType = 'new' | 'cross' | 'replace' | 'replace-cross';

export interface FakeAuthor {
  /** Given name first, TeX accents as arXiv stores them. */
  name: string;
  affiliations?: string[];
}

export interface FakeVersion {
  version: number;
  /** Submission time, epoch milliseconds. */
  at: number;
  kilobytes: number;
}

/** A request that reached the fake web. */
export interface LoggedRequest {
  /** Epoch milliseconds, real clock. */
  at: number;
  host: string;
  method: string;
  /** The whole address, as the browser meant it: `https://rss.arxiv.org/rss/cs.LG`. */
  url: string;
  headers: Record<string, string>;
  /** Status answered; absent while open, 0 where the connection was dropped. */
  status?: number;
  /** When the answer was out or the client gone. */
  endedAt?: number;
}

/** A real or derived capture that is served as it is. */
export interface Capture {
  file: string;
  url: string;
  kind: 'abs' | 'listing' | 'search' | 'html' | 'rss' | 'atom' | 'api';
  status: 'real' | 'derived';
}
