import type { Paper } from '../../../lib/records/paper';
import { matcherOf, readQuery, type Searchable, searchable, topicsOf } from '../../../lib/topics';

interface Given extends Pick<Paper, 'title' | 'abstract' | 'categories' | 'id'> {
  authors: (string | [name: string, ...affiliations: string[]])[];
  tags?: string[];
}

/** Invented papers by the letter they are called in tests. */
const GIVEN: Record<string, Given> = {
  a: {
    id: '2606.01001',
    title: 'Graph Neural Networks for Sorting Pebbles',
    abstract: 'We sort pebbles by their graphs. Self-supervised training needs no labels. It costs $17.7K.',
    authors: [['Yann Quarry', 'University of Sand'], 'Mei Ling Wang'],
    categories: ['cs.LG', 'stat.ML'],
    tags: ['graph-learning', 'Graph Learning'],
  },
  b: {
    id: '2606.01002',
    title: 'Random walks on $\\mathbb{Z}^d$ and the $\\ell_1$ norm',
    abstract:
      'A transformer of measures is defined. We prove bounds for $\\alpha > 1/2$ by Poincaré inequalities.',
    authors: ['Éva Ćwik', 'J.-P. Moreau'],
    categories: ['math.PR'],
  },
  c: {
    id: 'hep-th/9901001',
    title: 'Dark matter without dark energies',
    abstract: 'Searches for axions at the LHC, with 3.2 sigma.',
    authors: ['Yuki Quarry', 'B. A. van der Berg', ['Ole Sørensen', 'Institute of Pebbles, Aarhus']],
    categories: ['hep-th', 'astro-ph.CO'],
    tags: ['dark-matter', 'Dark Matter'],
  },
  d: {
    id: '2606.01004',
    title: '大语言模型 的推理 (Reasoning in LLMs)',
    abstract: 'Large language models reason, or so it is said. Analyses of chains are given.',
    authors: ['Wang Mei', 'Ludwig Öztürk Jr.'],
    categories: ['cs.CL', 'cs.LG'],
    tags: ['large-language-models', 'Large Language Models', '大语言模型'],
  },
};

export const PAPERS: Record<string, Searchable> = Object.fromEntries(
  Object.entries(GIVEN).map(([letter, { authors, tags = [], ...paper }]) => [
    letter,
    searchable(
      {
        ...paper,
        authors: authors.map((each) =>
          typeof each === 'string' ? { name: each } : { name: each[0], affiliations: each.slice(1) },
        ),
      },
      () => tags,
    ),
  ]),
);

/** The letters of the papers a query means; what is wrong with it, where it is none. */
export function found(text: string): string {
  const read = readQuery(text);
  if (read.kind === 'wrong') {
    const { kind, start, end } = read.problem;
    return `${kind} at “${text.slice(start, end)}”`;
  }
  if (read.kind === 'empty') return 'empty';
  const matches = matcherOf(read.query);
  return Object.entries(PAPERS)
    .flatMap(([letter, paper]) => (matches(paper) ? [letter] : []))
    .join('');
}

/** The same, found as a topic is: by its words first. */
export function ofTopic(query: string): string {
  const of = topicsOf([{ id: '', name: '', query, colour: 1, on: true }]);
  return Object.entries(PAPERS)
    .flatMap(([letter, paper]) => (of(paper).length > 0 ? [letter] : []))
    .join('');
}
