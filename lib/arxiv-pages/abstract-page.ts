import { arxivKey, parseArxivId } from '../papers/ids';
import { flipName } from '../papers/names';
import { splitSentences } from '../papers/sentences';
import type { PaperFacts } from '../records/announcement';
import { SELECTORS } from './selectors';

/** The abstract as arXiv's metadata state it, and how many sentences it has: known as soon as the head is parsed. */
export interface AbstractText {
  abstract: string;
  sentences: number;
}

/** What the background takes for a name; one that is longer must not cost the reader the note. */
const LONGEST_NAME = 500;

/**
 * Reads the abstract from the head of an abstract page. The metadata, not the page's prose: MathJax, browser
 * translation and other extensions rewrite that.
 */
export function readAbstract(document: Document): AbstractText | undefined {
  const abstract = meta(document, 'citation_abstract');
  return abstract === undefined ? undefined : { abstract, sentences: splitSentences(abstract).length };
}

/**
 * Reads the paper off an abstract page, once its table of metadata is parsed.
 * @returns undefined on pages that show no paper (errors, lists of withdrawn ones)
 */
export function readPaper(document: Document, url: URL): PaperFacts | undefined {
  const stated = parseArxivId(meta(document, 'citation_arxiv_id') ?? '') ?? parseArxivId(url.href);
  const title = meta(document, 'citation_title');
  const abstract = meta(document, 'citation_abstract');
  if (!stated || !title || abstract === undefined) return undefined;
  const categories = readCategories(document);
  return {
    key: arxivKey(stated.id),
    source: 'arxiv',
    id: stated.id,
    version: readVersion(document, url) ?? 1,
    title,
    abstract,
    authors: metas(document, 'citation_author')
      .map((name) => ({ name: flipName(name).slice(0, LONGEST_NAME) }))
      .filter(({ name }) => name !== ''),
    primary: categories[0] ?? 'unknown',
    categories: categories.length > 0 ? categories : ['unknown'],
    dois: metas(document, 'citation_doi'),
  };
}

/** Whether the table below the abstract is there, which `readPaper` needs. */
export function isTableParsed(document: Document): boolean {
  return document.querySelector(SELECTORS.versionLink) !== null;
}

function readCategories(document: Document): string[] {
  const text = document.querySelector(SELECTORS.subjects)?.textContent ?? '';
  return [...new Set([...text.matchAll(/\(([a-z-]+(?:\.[A-Za-z-]+)?)\)/g)].map((match) => match[1] ?? ''))];
}

function readVersion(document: Document, url: URL): number | undefined {
  const link = document.querySelector<HTMLAnchorElement>(SELECTORS.versionLink)?.getAttribute('href');
  return parseArxivId(url.href)?.version ?? (link ? parseArxivId(link)?.version : undefined);
}

function metas(document: Document, name: string): string[] {
  const all = document.head?.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"]`) ?? [];
  return [...all].map(({ content }) => content.trim()).filter(Boolean);
}

const meta = (document: Document, name: string) => metas(document, name)[0];
