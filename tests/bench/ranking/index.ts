import type { QualityTable } from '../quality/table';
import { abstracts, type Corpus, invented, summarised } from './corpora';
import { RANKERS } from './rankers';
import { type Reader, readerOf } from './readers';
import { type Score, scoreOf } from './score';

/** Readers of each kind. Others than those the ranking was tuned on, whose seeds were below 10,000. */
const READERS = 12;
const FIRST_SEED = 50_000;
/** How many papers a reader has been through, and how many interests they have. */
const KINDS = [
  { passed: 300, interests: 3 },
  { passed: 1_200, interests: 4 },
] as const;
const MEASURES = ['recall', 'ndcg', 'auc'] as const;

/** How well days are ranked for readers of our invention, against arXiv's order, keywords, and arxiv-sanity's way. */
export function rankingTables(readers = READERS): QualityTable[] {
  const corpora = [invented(7), summarised(), abstracts()];
  const missing = corpora.filter(({ papers }) => papers.length === 0).map(({ name }) => name);
  const rows: (string | number)[][] = [];
  const goals: QualityTable['goals'] = [];
  for (const corpus of corpora.filter(({ papers }) => papers.length > 0))
    for (const kind of KINDS) {
      const measured = measure(corpus, kind, readers);
      const what = `${corpus.name}, ${kind.passed} papers passed`;
      for (const [name, scores] of measured)
        rows.push([what, name, ...MEASURES.map((of) => said(scores.map((score) => score[of])))]);
      for (const of of MEASURES) {
        const mean = (name: string) => meanOf((measured.get(name) ?? []).map((score) => score[of]));
        const best = Math.max(...[...measured.keys()].filter((name) => !name.startsWith('Gloss')).map(mean));
        goals.push({ what: `${what}: ${LABELS[of]} of Gloss`, value: mean('Gloss'), atLeast: best });
      }
    }
  return [
    {
      title: 'Days ranked for simulated readers',
      head: ['papers', 'ranked by', ...MEASURES.map((of) => LABELS[of])],
      rows,
      goals,
      note: `${readers} readers of each kind, three days of 200 papers each; mean ± standard error over readers, shares of 1. What a reader wants follows from categories, tags or words of people’s summaries, none of which a ranker is told; a part of what is wanted is missed, and some is opened by chance. Gloss has the topics that keywords have, where it does not learn alone; two of its first twenty are tried.${
        missing.length > 0 ? ` Absent beside the project, and left out: ${missing.join(', ')}.` : ''
      }`,
    },
  ];
}

const LABELS = { recall: 'recall@20', ndcg: 'nDCG@20', auc: 'AUC' } as const;

function measure(corpus: Corpus, { passed, interests }: (typeof KINDS)[number], count: number) {
  const measured = new Map<string, Score[]>();
  for (let i = 0; i < count; i++) {
    const reader = readerOf(corpus, FIRST_SEED + i, passed, interests);
    for (const [name, ranker] of Object.entries(RANKERS)) {
      const scores = scoresOf(reader, ranker(reader));
      if (scores) measured.set(name, [...(measured.get(name) ?? []), scores]);
    }
  }
  return measured;
}

/** The mean over a reader's days. */
function scoresOf({ days }: Reader, rank: ReturnType<(typeof RANKERS)[string]>): Score | undefined {
  const all = days.map(({ papers, wanted }) => scoreOf(rank(papers), wanted));
  if (all.length === 0) return undefined;
  const [recall = 0, ndcg = 0, auc = 0] = MEASURES.map((of) => meanOf(all.map((score) => score[of])));
  return { recall, ndcg, auc };
}

const meanOf = (all: readonly number[]): number =>
  all.reduce((sum, each) => sum + each, 0) / (all.length || 1);

function said(all: readonly number[]): string {
  const mean = meanOf(all);
  const spread = Math.sqrt(meanOf(all.map((each) => (each - mean) ** 2)) / Math.max(1, all.length - 1));
  return `${mean.toFixed(3)} ± ${spread.toFixed(3)}`;
}
