import type { Radar } from '../../../lib/records/relevance';
import { searchable, topicsOf } from '../../../lib/topics';
import { EDITION, keptTraits, learn, ranked, traitsOf } from '../../../lib/topics/ranking';
import type { Judged } from './corpora';
import type { Reader } from './readers';
import { sanity } from './sanity';

/** What ranks: made once for a reader, then asked for each day. */
export type Ranker = (reader: Reader) => (papers: readonly Judged[]) => readonly Judged[];

const LIKING = { starred: 1, read: 0.6, hidden: -1, passed: -0.5 };

/** Gloss by what it learned. @param hasTopics the reader has typed topics, too */
const gloss =
  (hasTopics: boolean): Ranker =>
  ({ history, marks, topics }) => {
    const lessons = history.map((paper) => ({
      traits: keptTraits(traitsOf(paper)),
      liking: LIKING[marks.get(paper) ?? 'passed'],
    }));
    const steps = learn(lessons, { models: [] });
    let step = steps.next();
    while (!step.done) step = steps.next();
    const from = { starred: 0, read: 0, hidden: 0, library: 0, passed: 0 };
    const radar: Radar = { id: 'radar', edition: EDITION, trainedAt: 0, from, heldOut: [], ...step.value };
    const of = hasTopics ? topicsOfPaper(topics) : () => [];
    return (papers) => {
      const all = ranked(
        papers.map((paper) => ({ paper, topics: of(paper) })),
        radar,
        '2026-06-18',
      );
      return sorted(papers, (i) => all[i]?.score ?? 0);
    };
  };

/** What a reader would type: a category by its field, a tag or a word as it is. */
function topicsOfPaper(topics: readonly string[]): (paper: Judged) => string[] {
  const queries = topics.map((topic, i) => ({
    id: String(i),
    name: topic,
    query: topic.includes('.') ? `cat:${topic}` : topic.replaceAll('-', ' '),
    colour: 1 as const,
    on: true,
  }));
  const of = topicsOf(queries);
  return (paper) => of(searchable({ id: '', ...paper }, () => [])).map(({ id }) => id);
}

const keywords: Ranker = ({ topics }) => {
  const of = topicsOfPaper(topics);
  return (papers) => sorted(papers, (i) => of(papers[i] as Judged).length);
};

const sorted = (papers: readonly Judged[], scoreOf: (at: number) => number): Judged[] =>
  [...papers.keys()]
    .map((at) => ({ at, score: scoreOf(at) }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .flatMap(({ at }) => papers[at] ?? []);

export const RANKERS: Record<string, Ranker> = {
  'arXiv’s order': () => (papers) => papers,
  keywords,
  'TF-IDF + linear SVM': sanity,
  'Gloss, learned alone': gloss(false),
  Gloss: gloss(true),
};
