import { existsSync, readFileSync } from 'node:fs';
import { extractDigest } from '../../../lib/digests/extractive';
import type { PaperKey } from '../../../lib/records/paper';
import type { Comparable } from '../../../lib/topics/ranking';
import { STOP_WORDS } from '../../../lib/topics/ranking/stop-words';
import { shippedData } from '../../../scripts/lib/engine-data';
import { newPapers } from '../../fake-web/papers';

/** A paper with what hidden rules go by, none of which a ranker sees as such. */
export interface Judged extends Comparable {
  facets: string[];
}

export interface Corpus {
  name: string;
  papers: Judged[];
  /** How large an interest may be, as a share of all papers. */
  share: [least: number, most: number];
}

const DATA = new URL('../../../../shared/data/', import.meta.url);

function rows<T>(file: string): T[] {
  const url = new URL(file, DATA);
  if (!existsSync(url)) return [];
  return readFileSync(url, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

const keyOf = (id: string): PaperKey => `arxiv:${id}`;

/** Papers of the invented arXiv; interests are its categories and the topics the engine finds. */
export function invented(seed: number): Corpus {
  const tags = tagger();
  const days = Array.from({ length: 14 }, (_, i) => `2026-06-${String(i + 1).padStart(2, '0')}`);
  const plan = { seed, papersPerDay: 320, curatedDay: '2000-01-01' };
  const papers = days
    .flatMap((day) => newPapers(plan, day))
    .map(({ id, title, abstract, authors, categories }): Judged => {
      const paper = { key: keyOf(id), title, abstract, authors, categories };
      return { ...paper, facets: [...tags(paper), ...categories] };
    });
  return { name: 'invented arXiv', papers, share: [0.008, 0.035] };
}

/** Nobody cares for these. */
const EVERYDAY = new Set(
  `${STOP_WORDS} that with from this which their training data learning neural model network deep performance over`.split(
    ' ',
  ),
);

/** Papers with a sentence that people wrote of each; interests are words of that sentence. */
export function summarised(): Corpus {
  const all = ['train', 'dev'].flatMap((part) =>
    rows<{ title: string; abstract: string[]; tldrs: string[] }>(`scitldr-a/${part}.jsonl`),
  );
  const papers = all.map(({ title, abstract, tldrs }, i): Judged => {
    const words =
      tldrs
        .join(' ')
        .toLowerCase()
        .match(/[a-z][a-z-]{3,}/g) ?? [];
    const facets = [...new Set(words.map((word) => word.replace(/(?<![sui])s$/, '')))].filter(
      (word) => !EVERYDAY.has(word),
    );
    return {
      key: keyOf(`s${i}`),
      title,
      abstract: abstract.join(' '),
      authors: [],
      categories: ['cs.LG'],
      facets,
    };
  });
  return { name: 'SciTLDR', papers, share: [0.008, 0.035] };
}

/** Abstracts alone; interests are the topics the engine finds. */
export function abstracts(): Corpus {
  const tags = tagger();
  const all = ['train', 'dev'].flatMap((part) =>
    rows<{ sentences: string[] }>(`rhetorical-roles/${part}.jsonl`),
  );
  const papers = all.map(({ sentences }, i): Judged => {
    const paper = {
      key: keyOf(`r${i}`),
      title: '',
      abstract: sentences.join(' '),
      authors: [],
      categories: ['cs.LG'],
    };
    return { ...paper, facets: tags(paper) };
  });
  return { name: 'abstracts without titles', papers, share: [0.003, 0.08] };
}

function tagger(): (paper: Comparable) => string[] {
  const data = shippedData();
  return (paper) =>
    extractDigest({ ...paper, version: 1, primary: paper.categories[0] ?? 'cs.LG' }, 0, data).tags;
}
