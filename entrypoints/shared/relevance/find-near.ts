import type { HadPaper } from '../../../components/relevance';
import { plainText } from '../../../lib/papers/plain-text';
import type { Card } from '../../../lib/records/card';
import type { LibraryEntry } from '../../../lib/records/library';
import { abstractUrl } from '../../../lib/records/links';
import type { Paper, PaperKey } from '../../../lib/records/paper';
import type { Near } from '../../../lib/records/relevance';
import { db } from '../../../lib/store/db';
import { hadPapers } from '../../../lib/store/had';
import { libraryOf } from '../../../lib/store/library';
import { type Comparable, nearIndex } from '../../../lib/topics/ranking';

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
  const library = await asPapers(newest);
  const near = nearIndex([...all.map(({ paper }) => paper), ...library]);
  const ofLibrary = new Map(library.map((each) => [each.key, each]));
  const byKey = new Map(all.map((each) => [each.paper.key, each]));
  return {
    near({ paper, also = [] }) {
      // Its other appearances are the same work.
      const own = new Set<string>(also.map(({ key }) => key));
      return near(paper, ({ key }) => !own.has(key));
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

type LibraryPaper = Comparable & { id: string };

/** What of a library can be compared; of what is but an id there, as the paper is kept here. */
async function asPapers(entries: readonly LibraryEntry[]): Promise<LibraryPaper[]> {
  const ofArxiv = entries.filter(({ key }) => key.startsWith('arxiv:'));
  const bare = ofArxiv.filter(({ abstract }) => !abstract).map(({ key }) => key as PaperKey);
  const kept = new Map<string, Paper>();
  for (const paper of await db.papers.bulkGet(bare)) if (paper) kept.set(paper.key, paper);
  return ofArxiv.flatMap(({ key, title, abstract = '', authors, categories = [] }): LibraryPaper[] => {
    const known = kept.get(key);
    if (known) return [known];
    if (title === '') return [];
    const id = key.slice('arxiv:'.length);
    return [
      { key: `arxiv:${id}`, id, title, abstract, authors: authors.map((name) => ({ name })), categories },
    ];
  });
}
