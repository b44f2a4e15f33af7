import { countSentences } from '../papers/count-sentences';
import { arxivKey, parseArxivId } from '../papers/ids';
import { FEWEST_CHARACTERS, isStub, isUntitled, saysItFailed } from '../papers/latexml/failed';
import type { PageFacts } from '../records/announcement';
import type { AbstractText } from './abstract-page';
import { htmlText } from './html-text';
import { isFullTextPage } from './kinds';
import { HTML } from './selectors';

/** What the background takes of a text. What is longer is no paper's. */
const MOST = { title: 5_000, abstract: 20_000, authors: 10_000, name: 100 };

/** “arXiv:2312.17527v1 [cs.PL] 29 Dec 2023”. */
const WATERMARK = /arXiv:\s*(\S+)(?:\s+\[([A-Za-z-]+(?:\.[A-Za-z-]+)?)\])?/;

/** The article's own abstract; of several the first. */
export const htmlAbstract = (document: Document): Element | null => document.querySelector(HTML.abstract);

/** Its words. Undefined where there are none, or more than any abstract has. */
export function readHtmlAbstract(document: Document): AbstractText | undefined {
  const element = htmlAbstract(document);
  const abstract = element ? htmlText(element) : '';
  if (abstract === '' || abstract.length > MOST.abstract) return undefined;
  return { abstract, sentences: countSentences(abstract) };
}

/** What the address names: all that must stay as it is for a note to stay right. The page's own words may be translated. */
export function htmlIdentity(url: URL): string {
  const { id, version } = parseArxivId(url.href) ?? {};
  return JSON.stringify([id, version]);
}

/**
 * Reads the paper off the page of its HTML, once its abstract is parsed: what stands there, and no more. It names one
 * category alone.
 * @returns undefined where the page is none, holds no abstract, or says that it shows another paper than its address names
 */
export function readHtmlPaper(document: Document, url: URL): PageFacts | undefined {
  const address = isFullTextPage(url) ? parseArxivId(url.href) : undefined;
  const text = readHtmlAbstract(document);
  const heading = document.querySelector(HTML.title);
  const title = heading ? titleOf(heading) : '';
  const [, named = '', primary] =
    WATERMARK.exec(document.querySelector(HTML.watermark)?.textContent ?? '') ?? [];
  const marked = parseArxivId(named);
  if (!address || !text || !title || title.length > MOST.title) return undefined;
  const isOther = marked?.version && address.version && marked.version !== address.version;
  if (marked && (marked.id !== address.id || isOther)) return undefined;
  const version = address.version ?? marked?.version;
  return {
    key: arxivKey(address.id),
    source: 'arxiv',
    id: address.id,
    ...(version && { version }),
    title,
    abstract: text.abstract,
    authors: authorsIn(document),
    ...(primary && { primary }),
    // Those it is cross-listed in are not told.
    categories: primary ? [primary] : [],
    dois: [],
  };
}

/**
 * Tells a conversion that can be relied on from one that failed, by the rules of the reader of full texts, as the page is
 * parsed.
 * @returns to be called after each piece: undefined as long as it is not known
 */
export function watchConversion(document: Document): () => 'sound' | 'failed' | undefined {
  const paragraphs = document.getElementsByClassName('ltx_para');
  let seen = 0;
  let text = '';
  return () => {
    const isWhole = document.readyState !== 'loading';
    // The last one may still grow.
    const end = paragraphs.length - (isWhole ? 0 : 1);
    for (; seen < end && text.length < FEWEST_CHARACTERS; seen++) {
      const paragraph = paragraphs[seen];
      if (paragraph && !paragraph.closest(HTML.apart)) text += `${htmlText(paragraph)} `;
    }
    const isEnough = text.length >= FEWEST_CHARACTERS;
    if (!isEnough && !isWhole) return undefined;
    return isEnough && isSound(document, text) ? 'sound' : 'failed';
  };
}

function isSound(document: Document, text: string): boolean {
  const heading = document.querySelector(HTML.title);
  return (
    !isStub(text) && !isUntitled(heading ? titleOf(heading) : '') && !saysItFailed(document.documentElement)
  );
}

/** A heading is what is left out of running text: it is read as a text of its own. */
const titleOf = (heading: Element): string => htmlText(heading).replace(/[.:]\s*$/, '');

/** Where each author has a name of their own. Older conversions put the whole block into one, with footnote marks and addresses. */
function authorsIn(document: Document): { name: string }[] {
  const names = [...document.querySelectorAll(HTML.author)].map(htmlText);
  const isName = (name: string) => name !== '' && name.length <= MOST.name && !/[\d@,;$\\]/.test(name);
  return names.every(isName) ? names.slice(0, MOST.authors).map((name) => ({ name })) : [];
}
