import { randomFrom } from '../../../lib/topics/ranking/random';
import type { Corpus, Judged } from './corpora';

/** A reader of our invention, with what they did and what is to be ranked for them. */
export interface Reader {
  /** Days they have been through, and what they marked there. */
  history: Judged[];
  marks: Map<Judged, 'starred' | 'read' | 'hidden'>;
  /** Days to come, each with the papers they would want. */
  days: { papers: Judged[]; wanted: Set<Judged> }[];
  /** What they would type as topics: the first word of each interest. */
  topics: string[];
}

const DAY = 200;
const DAYS = 3;
/** Of what is wanted so much is opened, and of that so much starred; the others are chance. */
const OPENED = 0.85;
const STARRED = 0.4;
const BY_CHANCE = 0.012;
const HIDDEN = 0.018;

/**
 * A reader with several interests, each one facet, or it and the one that most often stands beside it.
 * @param passed how many papers they have been through
 */
export function readerOf({ papers, share }: Corpus, seed: number, passed: number, interests: number): Reader {
  const random = randomFrom(seed);
  const all = shuffled(papers, random);
  const chosen = interestsOf(all, share, interests, random);
  const isWanted = ({ facets }: Judged) => chosen.flat().some((each) => facets.includes(each));
  const history = all.slice(0, passed);
  const marks: Reader['marks'] = new Map();
  for (const paper of history) {
    const chance = random();
    if (isWanted(paper)) {
      if (chance < OPENED) marks.set(paper, random() < STARRED ? 'starred' : 'read');
    } else if (chance < BY_CHANCE) marks.set(paper, 'read');
    else if (chance < BY_CHANCE + HIDDEN) marks.set(paper, 'hidden');
  }
  const days = Array.from({ length: DAYS }, (_, day) => {
    const own = all.slice(passed + day * DAY, passed + (day + 1) * DAY);
    return { papers: own, wanted: new Set(own.filter(isWanted)) };
  }).filter(({ wanted }) => wanted.size > 0);
  return { history, marks, days, topics: chosen.flatMap(([first]) => first ?? []) };
}

function interestsOf(all: readonly Judged[], share: Corpus['share'], count: number, random: () => number) {
  const seen = new Map<string, Judged[]>();
  for (const paper of all)
    for (const facet of paper.facets) seen.set(facet, [...(seen.get(facet) ?? []), paper]);
  const isFit = ([, { length }]: [string, Judged[]]) =>
    length >= share[0] * all.length && length <= share[1] * all.length;
  const pool = shuffled(
    [...seen]
      .filter(isFit)
      .map(([facet]) => facet)
      .sort(),
    random,
  );
  const chosen: string[][] = [];
  for (const facet of pool) {
    if (chosen.length === count) break;
    if (chosen.flat().includes(facet)) continue;
    const beside = pool
      .filter((other) => other !== facet)
      .map((other) => {
        const both = (seen.get(facet) ?? []).filter(({ facets }) => facets.includes(other)).length;
        return { other, both, by: both / (seen.get(other)?.length ?? 1) };
      })
      .filter(({ both }) => both >= 3)
      .sort((a, b) => b.by - a.by)[0];
    chosen.push(beside && random() < 0.6 ? [facet, beside.other] : [facet]);
  }
  return chosen;
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  const some = [...all];
  for (let i = some.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [some[i], some[other]] = [some[other] as T, some[i] as T];
  }
  return some;
}
