import type { StoredPaper } from '../records/extract';
import type { GlossDb } from '../store/db';
import { keptTraits, type Text, type Traits, traitsOf } from '../topics/ranking';
import type { LibraryWork, Plan } from './plan';

/** Papers that are read at once: a few milliseconds. */
export const AT_ONCE = 100;

/** Planned papers as they are learned from. */
export interface ReadPapers {
  /** None where a paper is not stored any more. */
  traits: (Traits | undefined)[];
  /** Of each how many topics it is of. */
  topics: Uint8Array;
}

/** The texts of some planned papers; undefined where one is not stored any more. */
export async function textsOf(
  db: GlossDb,
  { papers, library }: Plan,
  from: number,
): Promise<(Text | StoredPaper | undefined)[]> {
  const some = papers.slice(from, from + AT_ONCE);
  const stored = await db.papers.bulkGet(some.flatMap(({ paper }) => paper ?? []));
  const byKey = new Map(stored.flatMap((paper) => (paper ? [[paper.key, paper]] : [])));
  return some.map(({ paper, work }) => {
    if (paper !== undefined) return byKey.get(paper);
    const own = library[work ?? -1];
    return own && textOf(own);
  });
}

const textOf = ({ title, abstract = '', authors = [], categories = [] }: LibraryWork): Text => ({
  title,
  abstract,
  authors: authors.map((name) => ({ name })),
  categories: [...categories],
});

/** Reads some planned papers. @param countTopics how many of the reader's topics a paper is of */
export async function readPapers(
  db: GlossDb,
  plan: Plan,
  from: number,
  countTopics: (paper: StoredPaper) => number,
): Promise<ReadPapers> {
  const texts = await textsOf(db, plan, from);
  return {
    traits: texts.map((text) => text && keptTraits(traitsOf(text))),
    topics: Uint8Array.from(texts, (text) => (text && 'key' in text ? Math.min(9, countTopics(text)) : 0)),
  };
}
