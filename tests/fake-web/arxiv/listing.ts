import type { FakePaper, ListingType } from '../types';

/** A row of a feed or of a listing. */
export interface Listed {
  paper: FakePaper;
  type: ListingType;
}

/** From here on arXiv announces no replacement. */
const LAST_ANNOUNCED_VERSION = 5;
/** The feed's cut. It takes from the end of arXiv's query, where the new papers are. */
const FEED_LIMIT = 2000;

const ORDER: ListingType[] = ['new', 'cross', 'replace', 'replace-cross'];

/** How a paper shows up in the asked categories, if at all. Primary means primary in any of them. */
export function listingType(paper: FakePaper, asked: Set<string>): ListingType | undefined {
  const announcedIn = paper.action === 'cross' ? (paper.crossedTo ?? []) : paper.categories;
  if (!announcedIn.some((category) => asked.has(category))) return undefined;
  const primary = asked.has(paper.categories[0] ?? '');
  if (paper.action === 'replace') {
    if (paper.version > LAST_ANNOUNCED_VERSION) return undefined;
    return primary ? 'replace' : 'replace-cross';
  }
  return paper.action === 'new' && primary ? 'new' : 'cross';
}

/** The rows of a day: new, cross, replace, replace-cross; ids ascending within each. */
export function listPapers(papers: FakePaper[], asked: Set<string>): Listed[] {
  const rows = papers.flatMap((paper) => {
    const type = listingType(paper, asked);
    return type ? [{ paper, type }] : [];
  });
  return rows.sort(
    (a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type) || compare(a.paper.id, b.paper.id),
  );
}

/** What a feed shows of it. Past the limit the new papers with the lowest ids are lost. */
export function feedRows(papers: FakePaper[], asked: Set<string>): Listed[] {
  return listPapers(papers, asked).slice(-FEED_LIMIT);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
