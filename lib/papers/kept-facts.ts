import type { PaperFacts } from '../records/announcement';

/**
 * What a source states of a paper, with what is known of the same paper and an announcement leaves out: affiliations where
 * the names are the same, DOIs, for the same version what arXiv's API told, and elsewhere than on arXiv the lists it came
 * in before.
 */
export function withKnown<T extends PaperFacts>(stated: T, known: PaperFacts): T {
  const isSame = stated.version === known.version;
  // Only the API tells when a paper was submitted, and it knows the rest better than a feed.
  const isAsked = isSame && stated.source === 'arxiv' && known.submittedAt !== undefined;
  const { comments, journalRef } = known;
  return {
    ...stated,
    authors: withAffiliations(stated, known),
    dois: [...new Set([...stated.dois, ...known.dois])],
    ...(isAsked && comments !== undefined && { comments }),
    ...(isAsked && journalRef !== undefined && { journalRef }),
    ...(stated.source !== 'arxiv' && {
      primary: known.primary,
      categories: [...new Set([...known.categories, ...stated.categories])],
    }),
  };
}

function withAffiliations(stated: PaperFacts, known: PaperFacts): PaperFacts['authors'] {
  const names = ({ authors }: PaperFacts) => authors.map(({ name }) => name).join('\n');
  if (names(stated) !== names(known)) return stated.authors;
  return stated.authors.map((author, i) => {
    const affiliations = author.affiliations ?? known.authors[i]?.affiliations;
    return affiliations ? { ...author, affiliations } : author;
  });
}
