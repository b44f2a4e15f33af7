import { type Taggable, tagsOf } from '../../../lib/digests/extractive/tags';
import { lexiconOf } from '../../../lib/digests/extractive/tags/lexicon';
import { tagName } from '../../../lib/digests/tag-name';
import { tagFile } from '../../../scripts/lib/tag-file';
import { type FiledPaper, filedPapers, ofOtherFields } from './other-fields';
import { sharedLines } from './shared-lines';
import type { QualityTable } from './table';

const LEXICON = lexiconOf(tagFile());
const tags = (paper: Taggable) => tagsOf(paper, LEXICON);
const nameOf = (tag: string) => tagName(tag, 'en', LEXICON.names);
const isLearningTopic = (tag: string) => tag in LEXICON.learning.topics;

/** A paper as a machine-learning digest tags it; its texts are that digest's, not the paper's. */
interface Digested {
  title: string;
  tags: string[];
  keyPoints: string[];
  summary: string;
}

/** Written without a look at these (every second of the first 22, from the first); all others were looked at. */
const isKeptBack = (_: Digested, i: number) => i < 22 && i % 2 === 0;

const SAMPLES = 6;

/** Tags of machine-learning papers beside a digest's, and of other papers, which are to have none of those. */
export function tagsTables(): QualityTable[] {
  return [learningTable(), othersTable()];
}

function learningTable(): QualityTable {
  const title = 'Tags of machine-learning papers';
  const head = ['papers', 'tags', 'micro F1', 'precision', 'recall', 'some right', 'first right'];
  const all = sharedLines<Digested>('reference-digests/ml-digests.jsonl');
  if (!all) return { title, head, rows: [], note: 'Not measured: the digests are absent.' };
  const most = [...new Set(all.flatMap(({ tags }) => tags))]
    .sort((a, b) => holding(all, b) - holding(all, a))
    .slice(0, 3);
  const sets: [string, Digested[]][] = [
    [`all ${all.length}`, all],
    ['looked at', all.filter((each, i) => !isKeptBack(each, i))],
    ['kept back', all.filter(isKeptBack)],
  ];
  const ways: [string, (paper: Digested) => string[]][] = [
    ['the three commonest', () => most],
    ['from title and summary', (paper) => guess(paper, paper.summary)],
    [
      'from title, summary and key points',
      (paper) => guess(paper, [paper.summary, ...paper.keyPoints].join(' ')),
    ],
  ];
  const rows = sets.flatMap(([papers, set]) =>
    ways.map(([way, tag]) => [papers, way, ...scores(set.map((paper) => [paper.tags, tag(paper)]))]),
  );
  const value = Number(rows[2]?.[2]);
  return {
    title,
    head,
    rows,
    goals: [{ what: `micro F1, all, ${ways[2]?.[0]}`, value, atLeast: 0.7 }],
    note:
      'The text is a written summary, not the abstract, and every paper is taken as cs.LG: the file has neither. With so few ' +
      'papers a figure is sure to about nine points. The commonest tags are counted on the very papers they are tried on.',
  };
}

const holding = (all: readonly Digested[], tag: string) =>
  all.filter(({ tags }) => tags.includes(tag)).length;

const guess = ({ title }: Digested, abstract: string) =>
  tags({ key: 'arxiv:1', title, abstract, primary: 'cs.LG', categories: ['cs.LG'] }).map(nameOf);

/** Micro F1, precision, recall, the shares of papers with a right tag and with a right first tag. */
function scores(pairs: readonly (readonly [gold: string[], given: string[]])[]): number[] {
  const sum = (count: (gold: string[], given: string[]) => number) =>
    pairs.reduce((total, [gold, given]) => total + count(gold, given), 0);
  const right = (gold: string[], given: string[]) => given.filter((tag) => gold.includes(tag)).length;
  const hits = sum(right);
  const held = sum((gold) => gold.length);
  const told = sum((_, given) => given.length);
  const some = sum((gold, given) => Math.min(1, right(gold, given)));
  const first = sum((gold, given) => right(gold, given.slice(0, 1)));
  return [(2 * hits) / (held + told), hits / told, hits / held, some / pairs.length, first / pairs.length];
}

function othersTable(): QualityTable {
  const title = 'Tags of other papers';
  const head = ['papers', 'how many', 'any tag', 'a topic of their field', 'with tags of machine learning'];
  const all = filedPapers();
  if (!all) return { title, head, rows: [], note: 'Not measured: the captures are absent.' };
  const others = ofOtherFields(all);
  const filed = others.filter((paper) => tags({ ...paper, title: '', abstract: '' }).length > 0);
  const rows = [
    ['filed in a field', filed],
    ['not filed', others.filter((paper) => !filed.includes(paper))],
    ['all', others],
  ].map(([name, set]) => counted(String(name), set as FiledPaper[]));
  const step = Math.floor(filed.length / SAMPLES);
  const samples = filed.filter((_, i) => i % step === 0).map(sample);
  return {
    title,
    head,
    rows,
    goals: [
      {
        what: 'share of them without a tag of machine learning',
        value: 1 - learned(others) / others.length,
        atLeast: 1,
      },
    ],
    note: `All captured titles and abstracts with their real categories, none of machine learning; there are no more. Their topics were looked
at, without a gold. For example: ${samples.join('; ')}.`,
  };
}

const learned = (papers: readonly FiledPaper[]) =>
  papers.filter((paper) => tags(paper).some(isLearningTopic)).length;

function counted(name: string, papers: readonly FiledPaper[]): (string | number)[] {
  const share = (has: (paper: FiledPaper) => boolean) => papers.filter(has).length / papers.length;
  // What a paper is filed under is there without its words as well.
  const topics = (paper: FiledPaper) => {
    const given = tags({ ...paper, title: '', abstract: '' });
    return tags(paper).some((tag) => !given.includes(tag) && !paper.categories.includes(tag));
  };
  return [
    name,
    String(papers.length),
    share((paper) => tags(paper).length > 0),
    share(topics),
    String(learned(papers)),
  ];
}

const sample = (paper: FiledPaper) =>
  `${paper.categories.join(' ')} → ${tags(paper)
    .map((tag) => nameOf(tag))
    .join(' · ')}`;
