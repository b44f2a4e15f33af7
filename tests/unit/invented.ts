import type { AnnouncedPaper, AnnouncementType, PaperFacts } from '../../lib/records/announcement';

/** An abstract of our own: problem, approach, result, outlook. */
export const ABSTRACT = [
  'Sorting noisy keys with few comparisons is a basic problem.',
  'However, known methods need a clean order to start from.',
  'In this paper, we propose TIDE, a sorting method that tolerates noise.',
  'TIDE merges runs with a voting rule that is updated after every comparison.',
  'We use a queue of doubtful pairs to decide what is compared next.',
  'Experiments show that TIDE needs 31% fewer comparisons than the best method known.',
  'Our results suggest that voting could replace repeated sorting in practice.',
].join(' ');

/** A paper of our own invention; what matters to a test is given. */
export function facts(given: Partial<PaperFacts> & { id?: string } = {}): PaperFacts {
  const id = given.id ?? '2606.00001';
  const categories = given.categories ?? ['cs.LG'];
  return {
    key: `arxiv:${id}`,
    source: 'arxiv',
    version: 1,
    title: 'TIDE: Sorting Noisy Keys by Voting',
    abstract: ABSTRACT,
    authors: [{ name: 'Ada Nilsdotter' }, { name: 'Bo Tervo' }],
    primary: categories[0] ?? 'cs.LG',
    dois: [],
    ...given,
    id,
    categories,
  };
}

/** The same, announced. */
export function announced({
  type = 'new',
  ...given
}: Partial<PaperFacts> & { type?: AnnouncementType } = {}): AnnouncedPaper {
  return { type, paper: facts(given) };
}
