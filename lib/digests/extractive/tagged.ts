import { isAside } from './asides';
import { type HeadingKind, readAbstract, type Sentence } from './read-abstract';
import type { Role, RoleTagger, TaggerContext } from './roles';

/** A sentence with what is known of it before anything is picked. */
export interface Tagged extends Sentence {
  /** Place among the sentences of the abstract, from 0. */
  index: number;
  role: Role;
  probability: number;
  /** Belongs to no row: code and data, the order of the paper, key words. */
  aside: boolean;
  /** Where it goes, where its own words decide that; nothing else moves it then. */
  filed?: Drawer;
  /** It stands in no row, nor states the problem, only because nothing tells what it does. */
  unsure?: boolean;
}

/** Where a sentence goes. */
export type Drawer = 'objectives' | 'methods' | 'results' | 'implications' | 'background';

/** Authors err about their own headings seldom, but they put aims under “Results”. */
const HEADING_PROBABILITY = 0.95;
const ROLE_OF: Partial<Record<HeadingKind, Role>> = { conclusion: 'contribution', aside: 'contribution' };

/** Reads an abstract and tags its sentences. Where the authors set headings, these decide, not the tagger. */
export function tagAbstract(
  paper: { title: string; abstract: string; primary: string },
  tagger: RoleTagger,
): Tagged[] {
  return tagSentences(readAbstract(paper.abstract), paper, tagger);
}

/** Tags sentences of one abstract, all of them and in order. */
export function tagSentences(
  sentences: readonly Sentence[],
  context: TaggerContext,
  tagger: RoleTagger,
): Tagged[] {
  const guesses = tagger(
    sentences.map(({ text }) => text),
    context,
  );
  return sentences.map((sentence, index) => {
    const { role, probability } = guesses[index] ?? { role: 'background', probability: 0 };
    const { heading } = sentence;
    const aside = heading === 'aside' || isAside(sentence.text);
    if (!heading) return { ...sentence, index, role, probability, aside };
    const stated = ROLE_OF[heading] ?? (heading as Role);
    return { ...sentence, index, role: stated, probability: HEADING_PROBABILITY, aside };
  });
}
