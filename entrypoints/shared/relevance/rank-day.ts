import type { TopicsOfCard } from '../../../components/topic-chips';
import type { Card } from '../../../lib/records/card';
import type { Day, PaperKey } from '../../../lib/records/paper';
import type { Duplicate, Radar, Relevance } from '../../../lib/records/relevance';
import type { Topic } from '../../../lib/records/topic';
import { ranking } from '../../../lib/settings';
import { db } from '../../../lib/store/db';
import { keptRadar } from '../../../lib/store/radar';
import { searchable, seedsLike } from '../../../lib/topics';
import { namesMeant } from '../../../lib/topics/marking';
import { nearDuplicates, ranked } from '../../../lib/topics/ranking';

/** A day as it was ranked when it was opened. */
export interface RankedDay {
  day: Day;
  /** What was learned by then; undefined where nothing was, or is not to be used. */
  radar: Radar | undefined;
  isOff: boolean;
  of: ReadonlyMap<PaperKey, Relevance>;
  duplicates: readonly Duplicate[];
}

/**
 * Ranks the new papers of a day. What was ranked before keeps its score, so that nothing jumps while it is read; what has
 * come since is ranked by the same knowledge.
 */
export async function rankDay(
  day: Day,
  cards: readonly Card[],
  topicsOf: TopicsOfCard | undefined,
  before: RankedDay | undefined,
): Promise<RankedDay> {
  const known = before?.day === day ? before : await whatIsKnown();
  const papers = cards.map((card) => {
    const shown = topicsOf?.(card).filter(({ hides }) => !hides) ?? [];
    return {
      paper: card.paper,
      topics: shown.map(({ id }) => id),
      followed: followedOf(card, shown),
      like: likeOf(card, shown),
    };
  });
  const relevances = ranked(papers, known.radar, day);
  const of = new Map(cards.map(({ paper }, i) => [paper.key, relevances[i] as Relevance]));
  if (before?.day === day) for (const [key, relevance] of before.of) of.set(key, relevance);
  const inOrder = byRelevance(cards, of).map(({ paper }) => paper);
  return { day, radar: known.radar, isOff: known.isOff, of, duplicates: nearDuplicates(inOrder) };
}

/** The authors of a paper whom topics follow, as the paper names them. */
function followedOf({ paper }: Card, topics: readonly Topic[]): string[] {
  const asked = topics.flatMap(({ authors = [] }) => authors);
  if (asked.length === 0) return [];
  const of = asked.map((text) => ({ kind: 'term', field: 'au', text, exact: true }) as const);
  return namesMeant(
    { kind: 'or', of },
    paper.authors.map(({ name }) => name),
  );
}

/** The seeds of topics that a paper is like, by their titles. */
function likeOf({ paper }: Card, topics: readonly Topic[]): string[] {
  const some = topics.filter(({ seeds = [] }) => seeds.length > 0);
  if (some.length === 0) return [];
  const read = searchable(paper, () => []);
  return [...new Set(some.flatMap((topic) => seedsLike(topic, read).map(({ title }) => title)))];
}

async function whatIsKnown(): Promise<Pick<RankedDay, 'radar' | 'isOff'>> {
  const [radar, how] = await Promise.all([keptRadar(db), ranking.getValue()]);
  return { radar: how === 'off' ? undefined : radar, isOff: how === 'off' };
}

/** The reader's own first; what has the same score stays in the source's order. */
export function byRelevance(cards: readonly Card[], of: ReadonlyMap<PaperKey, Relevance>): Card[] {
  const score = ({ paper }: Card) => of.get(paper.key)?.score ?? 0;
  return [...cards].sort((a, b) => score(b) - score(a));
}
