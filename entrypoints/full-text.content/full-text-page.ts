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
  // It is open already: nobody is asked.
  html: async () => document.documentElement.outerHTML,
  settings: readFullTextSettings,
  watch: watchFullTextSettings,
};

/** The abstract, as soon as the parser has gone on to what follows it. */
export async function findHtmlAbstract(): Promise<Element | undefined> {
  const abstracts = document.getElementsByClassName('ltx_abstract');
  return whenParsed(() => {
    if (abstracts.length === 0 && document.readyState === 'loading') return undefined;
    const abstract = htmlAbstract(document);
    return abstract?.nextSibling || document.readyState !== 'loading' ? (abstract ?? undefined) : undefined;
  });
}

/** The paper as it is stored, where that has the very words of this page: it tells more, and what was written of it fits. */
async function readPaper({ host, root, view }: Room): Promise<PageFacts | undefined> {
  const conversion = watchConversion(document);
  if ((await whenParsed(conversion)) !== 'sound') {
    tellFailed(host, root, root.querySelector('aside')?.dataset.height);
    // The note stays at that: of this page there is no paper to be read.
    return new Promise(() => {});
  }
  const read = readHtmlPaper(document, here());
  if (!read) return undefined;
  root.addEventListener('click', (event) => stayHere(event, view.paper));
  const stored = await sendMessage('storedPaper', read).catch(() => undefined);
  const isSame = stored && (!read.version || read.version === stored.version);
  if (!isSame || !isSameAbstract(stored.abstract, read.abstract)) return read;
  const { version, primary, title, abstract, authors, categories, dois } = stored;
  return {
    ...read,
    ...(version && { version }),
    ...(primary && { primary }),
    title,
    abstract,
    authors: authors.map(({ name }) => ({ name })),
    categories,
    dois,
  };
}

/** What leads to a section of this very page does not open another: `note-more` goes there. */
function stayHere(event: Event, paper: PageFacts | undefined): void {
  const link = (event.target as Element).closest('a');
  const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
  const isElsewhere = ctrlKey || metaKey || shiftKey;
  if (link && paper && event.isTrusted && !isElsewhere && leadsTo(link.href, paper)) event.preventDefault();
}
