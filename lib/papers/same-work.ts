import type { Paper } from '../records/paper';
import { firstAuthors, type NameRead, sameName } from './first-author';
import { arxivDoi, registrantOf, workDoi } from './work-doi';
import { type WorkTitle, workTitle } from './work-title';

/** What works are told apart by. */
export interface WorkIdentity {
  key: Paper['key'];
  source: Paper['source'];
  /** What it is itself known by; arXiv's papers have one as well. */
  own: string | undefined;
  /** All DOIs it states, its own among them. */
  dois: ReadonlySet<string>;
  title: WorkTitle;
  authors: NameRead[];
  news: boolean;
}

export type Identified = Pick<Paper, 'key' | 'source' | 'id' | 'title' | 'authors' | 'dois' | 'news'>;

/** Reads what a paper is told apart by. Linear time on any text. */
export function identityOf({ key, source, id, title, authors, dois, news }: Identified): WorkIdentity {
  const own = source === 'arxiv' ? arxivDoi(id) : workDoi(id);
  const stated = dois.map(workDoi).filter((doi) => doi !== undefined);
  return {
    key,
    source,
    own,
    dois: new Set(own ? [own, ...stated] : stated),
    title: workTitle(title),
    authors: firstAuthors(authors),
    news: news === true,
  };
}

/**
 * Whether two papers are one work: another version, another server, or the journal it appeared in. By a DOI both state;
 * else by title and first author together, never by the title alone. In doubt they are two: a paper shown twice costs a
 * glance, one hidden behind another is lost.
 */
export function sameWork(a: WorkIdentity, b: WorkIdentity): boolean {
  if (a.key === b.key) return true;
  if (mustDiffer(a.key, b.key) || a.title.about !== b.title.about) return false;
  return shareDoi(a, b) || sameTitleAndAuthor(a, b);
}

/**
 * Whether two keys can never be of one work, whatever else is known: a server gives each of its papers one id, and a
 * journal each of its articles one DOI.
 */
export function mustDiffer(a: Paper['key'], b: Paper['key']): boolean {
  const [source, id] = parts(a);
  const [other, otherId] = parts(b);
  if (source !== other || id === otherId) return false;
  if (source !== 'journal') return true;
  const [doi, otherDoi] = [workDoi(id), workDoi(otherId)];
  return doi !== undefined && otherDoi !== undefined && doi !== otherDoi;
}

const parts = (key: string): [source: string, id: string] => {
  const colon = key.indexOf(':');
  return [key.slice(0, colon), key.slice(colon + 1)];
};

const shareDoi = (a: WorkIdentity, b: WorkIdentity): boolean => [...a.dois].some((doi) => b.dois.has(doi));

function sameTitleAndAuthor(a: WorkIdentity, b: WorkIdentity): boolean {
  if (a.title.key !== b.title.key || a.title.generic || a.news || b.news) return false;
  if (otherArticle(a, b) || otherArticle(b, a)) return false;
  return a.authors.some((name) => b.authors.some((other) => sameName(name, other)));
}

/** A preprint that names the article it became, and the article of that publisher is another: a part two, an erratum. */
function otherArticle(preprint: WorkIdentity, { source, own }: WorkIdentity): boolean {
  if (preprint.source === 'journal' || source !== 'journal' || own === undefined) return false;
  const registrant = registrantOf(own);
  return [...preprint.dois].some((doi) => doi !== preprint.own && registrantOf(doi) === registrant);
}
