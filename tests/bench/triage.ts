import type { Paper } from '../../lib/records/paper';
import type { Radar } from '../../lib/records/relevance';
import type { Seed, Topic } from '../../lib/records/topic';
import { searchable, topicsOf } from '../../lib/topics';
import { phraseCounter, queryFromPaper, tellingWords } from '../../lib/topics/from-paper';
import { EDITION, keptTraits, learn, ranked, traitsOf } from '../../lib/topics/ranking';
import { newPapers } from '../fake-web/papers';
import { type Figure, timed } from './figure';
import { importFigures } from './imports';

const DAY = '2026-06-18';
/** As many as arXiv announces on its fullest days. */
const OF_A_DAY = 2_500;
const TOPICS = 50;
const MARKED = 2_000;
/** So many papers of a reader's interests are as good as new. */
const EVERY = 7;

/** What a day's papers cost in this process: asked for topics, ranked; and what learning from marks costs. */
export async function triageFigures(): Promise<Figure[]> {
  // Of what a day announces little more than half is new.
  const papers = newPapers({ seed: 5, papersPerDay: 2 * OF_A_DAY, curatedDay: '2000-01-01' }, DAY)
    .slice(0, OF_A_DAY)
    .map(
      (paper): Paper => ({
        ...(paper as unknown as Paper),
        source: 'arxiv',
        primary: paper.categories[0] ?? '',
      }),
    );
  const topics = topicsFrom(papers);
  const of = topicsOf(topics);
  const found = foundBy(of, papers);
  const seeded = topics.map((topic, at) => ({ ...topic, seeds: [seedFrom(papers, at)] }));
  const like = foundBy(topicsOf(seeded.map((topic) => ({ ...topic, query: '' }))), papers);
  const lessons = papers.slice(0, MARKED).map((paper, at) => ({
    traits: keptTraits(traitsOf(paper)),
    liking: at % EVERY === 0 ? 1 : -0.5,
  }));
  const learned = () => {
    const steps = learn(lessons, { models: [] });
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };
  const from = { starred: 0, read: 0, hidden: 0, library: 0, passed: 0 };
  const radar: Radar = { id: 'radar', edition: EDITION, trainedAt: 0, from, heldOut: [], ...learned() };
  const asked = papers.map((paper) => ({ paper, topics: [] }));
  return [
    {
      what: `triage: ${TOPICS} topics against a day of ${OF_A_DAY}`,
      samples: timed(() => {
        const match = topicsOf(topics);
        for (const paper of papers) match(searchable(paper, () => []));
      }),
      unit: 'ms',
      goal: 50,
      note: `nothing made ready before; topics made of papers, ${found} papers are of one`,
    },
    {
      what: `triage: ${TOPICS} topics with a seed paper each against it`,
      samples: timed(() => {
        const match = topicsOf(seeded);
        for (const paper of papers) match(searchable(paper, () => []));
      }),
      unit: 'ms',
      goal: 50,
      note: `the same topics, and what is like a paper: ${like} papers are like one`,
    },
    {
      what: `triage: ranking a day of ${OF_A_DAY}`,
      samples: timed(() => void ranked(asked, radar, DAY)),
      unit: 'ms',
      goal: 30,
    },
    ...(await importFigures()),
    {
      what: `triage: learning from ${MARKED} marked papers`,
      samples: timed(() => void learned()),
      unit: 'ms',
      goal: 300,
    },
  ];
}

const foundBy = (of: ReturnType<typeof topicsOf>, papers: readonly Paper[]): number =>
  papers.filter((paper) => of(searchable(paper, () => [])).length > 0).length;

/** The paper that a topic is made of, and its phrases among the others. */
function seedling(papers: readonly Paper[], at: number) {
  const paper = papers[at * Math.floor(papers.length / TOPICS)] as Paper;
  const counter = phraseCounter(paper);
  for (const other of papers) if (other !== paper) counter.add(other);
  return { paper, counts: counter.counts };
}

function seedFrom(papers: readonly Paper[], at: number): Seed {
  const { paper, counts } = seedling(papers, at);
  const says = tellingWords(paper, counts);
  return { key: `arxiv:${paper.id}`, title: paper.title, ...(says && { says }) };
}

/** A topic for each of some papers, as the options make one. */
function topicsFrom(papers: readonly Paper[]): Topic[] {
  return Array.from({ length: TOPICS }, (_, at): Topic => {
    const { paper, counts } = seedling(papers, at);
    // As readers type them: in whichever category.
    const query = queryFromPaper(paper, [], counts).replace(/^cat:\S+ AND /, '');
    return { id: String(at), name: paper.title, query, colour: 1, on: true };
  });
}
