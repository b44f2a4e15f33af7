import { LONGEST_TEXT } from '../../lib/arxiv-pages/full-text';
import {
  htmlAbstract,
  htmlIdentity,
  readHtmlAbstract,
  readHtmlPaper,
  watchConversion,
} from '../../lib/arxiv-pages/html-page';
import { leadsTo } from '../../lib/arxiv-pages/html-place';
import { isSameAbstract } from '../../lib/arxiv-pages/same-abstract';
import { HTML } from '../../lib/arxiv-pages/selectors';
import { readFullTextSettings, watchFullTextSettings } from '../../lib/full-text-settings';
import { sendMessage } from '../../lib/page-messaging';
import type { PageFacts } from '../../lib/records/announcement';
import type { NotePage } from '../abstract.content/note-page';
import { here, type Room } from '../abstract.content/room';
import { whenParsed } from '../abstract.content/when-parsed';
import { tellFailed } from './tell-failed';

/** Notes on papers in HTML. */
export const fullTextPage: NotePage = {
  where: HTML.abstract,
  find: findHtmlAbstract,
  text: () => readHtmlAbstract(document),
  identity: () => htmlIdentity(here()),
  // The article's width is the reader's own choice on these pages; what stands above the abstract is soon laid out.
  isWithin: (width) => (htmlAbstract(document)?.clientWidth ?? 0) <= width,
  paper: readPaper,
  html: readHtml,
  settings: readFullTextSettings,
  watch: watchFullTextSettings,
};

/** The abstract, as soon as the parser has gone on to what follows it. */
export async function findHtmlAbstract(): Promise<Element | undefined> {
  const abstracts = document.getElementsByClassName(HTML.abstractClass);
  return whenParsed(() => {
    const isWhole = document.readyState !== 'loading';
    if (!isWhole && abstracts.length === 0) return undefined;
    const abstract = htmlAbstract(document);
    return isWhole || abstract?.nextSibling ? (abstract ?? undefined) : undefined;
  });
}

/** The page's own source: it is open already, and nobody is asked. Not before its end: what is cut off looks like a whole paper. */
async function readHtml(): ReturnType<NotePage['html']> {
  await whenParsed(() => {});
  const html = document.documentElement.outerHTML;
  return html.length > LONGEST_TEXT ? { kind: 'too-large' } : html;
}

/** The paper as it is stored, where that has the very words of this page: it tells more, and what was written of it fits. */
async function readPaper({ host, root, view }: Room): Promise<PageFacts | undefined> {
  const conversion = watchConversion(document);
  if ((await whenParsed(conversion)) !== 'sound') {
    tellFailed(host, root);
    // The note stays at that: of this page there is no paper to be read.
    return new Promise(() => {});
  }
  const read = readHtmlPaper(document, here());
  if (!read) return undefined;
  root.addEventListener('click', (event) => stayHere(event as MouseEvent, view.paper));
  const stored = await sendMessage('storedPaper', read).catch(() => undefined);
  const isSame = stored && (!read.version || read.version === stored.version);
  if (!isSame || !isSameAbstract(stored.abstract, read.abstract)) return read;
  return {
    ...read,
    version: stored.version,
    primary: stored.primary,
    title: stored.title,
    abstract: stored.abstract,
    authors: stored.authors.map(({ name }) => ({ name })),
    categories: stored.categories,
    dois: stored.dois,
  };
}

/** What leads to a section of this very page does not open another: `note-more` goes there. */
function stayHere(event: MouseEvent, paper: PageFacts | undefined): void {
  const link = (event.target as Element).closest('a');
  const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
  if (link && paper && event.isTrusted && !isElsewhere && leadsTo(link.href, paper)) event.preventDefault();
}
