import { countSentences } from '../papers/count-sentences';
import { type ArxivId, arxivKey, parseArxivId } from '../papers/ids';
import type { PageFacts } from '../records/announcement';
import type { PaperKey } from '../records/paper';
import { SELECTORS } from './selectors';

/** The abstract as arXiv's metadata state it, and about how many sentences it has: known as soon as the head is parsed. */
export interface AbstractText {
  abstract: string;
  sentences: number;
}

/** What the background takes. A list or a name that is longer is cut; a text that is longer is no paper's. */
const MOST = {
  name: 500,
  title: 5_000,
  abstract: 20_000,
  authors: 10_000,
  categories: 64,
  dois: 20,
  doi: 300,
};

/**
 * Reads the abstract from the head of an abstract page. The metadata, not the page's prose: MathJax, browser
 * translation and other extensions rewrite that.
 * @returns undefined where there is none or more than one, or where it is of another paper than the address names
 */
export function readAbstract(document: Document, url: URL): AbstractText | undefined {
  const abstract = statedAbstract(document, url);
  return abstract === undefined ? undefined : { abstract, sentences: countSentences(abstract) };
}

function statedAbstract(document: Document, url: URL): string | undefined {
  const address = parseArxivId(url.href);
  const stated = metas(document, 'citation_arxiv_id').map(parseArxivId);
  if (!address || stated.some((each) => each?.id !== address.id)) return undefined;
  const abstract = only(metas(document, 'citation_abstract'));
  return abstract === undefined || abstract.length > MOST.abstract ? undefined : abstract;
}

/** The key of the paper that an address names. */
export function keyAt(url: URL): PaperKey | undefined {
  const address = parseArxivId(url.href);
  return address && arxivKey(address.id);
}

/** All that must stay as it is for a note to stay right: what the address names, and the abstract in the head. */
export function pageIdentity(document: Document, url: URL): string {
  const { id, version } = parseArxivId(url.href) ?? {};
  return JSON.stringify([id, version, metas(document, 'citation_abstract')]);
}

/**
 * Reads the paper off an abstract page, once its table of metadata is parsed. Names stay as the metadata state them,
 * family name first: the background turns them round.
 * @returns undefined on pages that show no paper (errors, lists of withdrawn ones), or another than their address names
 */
export function readPaper(document: Document, url: URL): PageFacts | undefined {
  const address = parseArxivId(url.href);
  const title = only(metas(document, 'citation_title'));
  const abstract = statedAbstract(document, url);
  if (!address || abstract === undefined || !title || title.length > MOST.title) return undefined;
  const version = readVersion(document, address);
  const categories = readCategories(document).slice(0, MOST.categories);
  const [primary] = categories;
  return {
    key: arxivKey(address.id),
    source: 'arxiv',
    id: address.id,
    ...(version && { version }),
    title,
    abstract,
    authors: metas(document, 'citation_author')
      .map((name) => ({ name: name.slice(0, MOST.name).trim() }))
      .filter(({ name }) => name !== '')
      .slice(0, MOST.authors),
    ...(primary && { primary }),
    categories,
    dois: metas(document, 'citation_doi')
      .filter(({ length }) => length <= MOST.doi)
      .slice(0, MOST.dois),
  };
}

/**
 * Whether the metadata alone state the paper: the id that the address names, one title and one abstract. A page whose markup is
 * not known is taken for a paper's on no less.
 */
export const isStated = (document: Document, url: URL): boolean =>
  metas(document, 'citation_arxiv_id').length > 0 && readPaper(document, url) !== undefined;

/** Whether the table below the abstract is there, which `readPaper` needs. */
export function isTableParsed(document: Document): boolean {
  return document.querySelector(SELECTORS.versionLink) !== null;
}

function readCategories(document: Document): string[] {
  const text = document.querySelector(SELECTORS.subjects)?.textContent ?? '';
  return [...new Set([...text.matchAll(/\(([a-z-]+(?:\.[A-Za-z-]+)?)\)/g)].map((match) => match[1] ?? ''))];
}

/** The version that all say who name one: the address, the table and the link for sharing. Not known if they differ. */
function readVersion(document: Document, { id, version }: ArxivId): number | undefined {
  const links = [
    document.querySelector(SELECTORS.versionLink)?.getAttribute('href'),
    document.querySelector(SELECTORS.sharedAddress)?.getAttribute('content'),
  ];
  const linked = links.map((link) => parseArxivId(link ?? '')).filter((link) => link?.id === id);
  const named = [version, ...linked.map((link) => link?.version)];
  return only(named.filter((each) => each !== undefined));
}

function metas(document: Document, name: string): string[] {
  const all = document.head?.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"]`) ?? [];
  return [...all].map(({ content }) => content.trim()).filter(Boolean);
}

/** What all of them say; undefined where they say nothing, or differ. */
function only<T>(values: T[]): T | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}
