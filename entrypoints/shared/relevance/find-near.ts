import type { HadPaper } from '../../../components/relevance';
import { plainText } from '../../../lib/papers/plain-text';
import type { Card } from '../../../lib/records/card';
import type { LibraryEntry } from '../../../lib/records/library';
import { abstractUrl } from '../../../lib/records/links';
import type { PaperKey } from '../../../lib/records/paper';
import type { Near } from '../../../lib/records/relevance';
import { db } from '../../../lib/store/db';
import { hadPapers } from '../../../lib/store/had';
import { libraryOf } from '../../../lib/store/library';
import { type Comparable, nearest } from '../../../lib/topics/ranking';

/** The papers a reader has, read once a page. */
export interface HadPapers {
  /** For an open card. */
  near(card: Card): Near | undefined;
  had(paper: PaperKey): HadPaper | undefined;
}

/** Works of a library that a card is compared with, the newest: an opening waits for it. */
const MOST_LIBRARY = 2_000;

/** Reads what the reader starred and read, and what of arXiv is in their library: of other works nobody knows where they lead. */
export async function readHad(): Promise<HadPapers> {
  const [all, entries] = await Promise.all([hadPapers(db), libraryOf(db)]);
  const newest = entries.sort((a, b) => b.addedAt - a.addedAt).slice(0, MOST_LIBRARY);
  const library = newest.flatMap(asPaper);
  const papers: Comparable[] = [...all.map(({ paper }) => paper), ...library];
  const ofLibrary = new Map(library.map((each) => [each.key, each]));
  const byKey = new Map(all.map((each) => [each.paper.key, each]));
  return {
    near({ paper, also = [] }) {
      // Its other appearances are the same work.
      const own = new Set<string>([paper.key, ...also.map(({ key }) => key)]);
      return nearest(
        [paper],
        papers.filter(({ key }) => !own.has(key)),
      )[0];
    },
    had(key) {
      const found = byKey.get(key);
      if (!found) {
        const work = ofLibrary.get(key);
        return work && { title: plainText(work.title), href: abstractUrl(work), how: 'library' };
      }
      const { paper, how, at } = found;
      return { title: plainText(paper.title), href: abstractUrl(paper), how, at };
    },
  };
}

function asPaper({ key, title, abstract = '', authors, categories = [] }: LibraryEntry) {
  if (!key.startsWith('arxiv:') || title === '') return [];
  const id = key.slice('arxiv:'.length);
  const paper: Comparable & { id: string } = {
    key: `arxiv:${id}`,
    id,
    title,
    abstract,
    authors: authors.map((name) => ({ name })),
    categories,
  };
  return [paper];
}
