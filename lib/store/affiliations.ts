import type { Author, PaperKey } from '../records/paper';
import type { GlossDb } from './db';
import { inOne } from './in-one';

/**
 * Keeps where a stored paper's authors work, as its HTML says: of authors of whom no source has said it, whose names stand in the
 * same place of both lists. Where the lists are not of the same length nobody can tell, and nothing is kept.
 * @returns whether anything was
 */
export async function keepAffiliations(
  db: GlossDb,
  key: PaperKey,
  found: readonly Author[],
): Promise<boolean> {
  if (!found.some(({ affiliations }) => affiliations?.length)) return false;
  return inOne(db, [db.papers], async () => {
    const paper = await db.papers.get(key);
    if (!paper || paper.authors.length !== found.length) return false;
    const authors = paper.authors.map((author, i) => withInstitutions(author, found[i]));
    if (authors.every((author, i) => author === paper.authors[i])) return false;
    await db.papers.put({ ...paper, authors });
    return true;
  });
}

function withInstitutions(author: Author, found: Author | undefined): Author {
  const { affiliations = [], name = '' } = found ?? {};
  if (author.affiliations || affiliations.length === 0 || !isAlike(author.name, name)) return author;
  return { ...author, affiliations };
}

/** Given names are shortened here and not there; a family name is among the words of both. */
function isAlike(one: string, other: string): boolean {
  const words = (name: string) =>
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}]{2,}/gu) ?? [];
  const known = new Set(words(other));
  return words(one).some((word) => known.has(word));
}
