import type { Summarised } from '../../../scripts/train-tldr/papers';
import { rouge } from '../../../scripts/train-tldr/rouge';
import type { QualityTable } from './table';

const NOTE =
  'Papers of the development part with two summaries or more, each summary left out in turn: what stands in the first column is held ' +
  'against the others, as a share of the best sentence’s ROUGE-1 against the same. The goal is set on all references, so the figures ' +
  'here are not to be compared with it, only with one another.';

/** What is chosen when one person's summary of a paper has been left out. */
export type LeftOut = (paper: Summarised, summary: string) => string;

const nearest = (sentences: readonly string[], to: readonly string[]): string => {
  const worth = sentences.map((text) => rouge(text, to).r1);
  return sentences[worth.indexOf(Math.max(...worth))] ?? '';
};

/** ROUGE-1 of what is chosen against the summaries that were not left out, as a share of what the best sentence has. */
export function shareAmongOthers(papers: readonly Summarised[], choose: LeftOut): number {
  let own = 0;
  let best = 0;
  for (const paper of papers) {
    if (paper.tldrs.length < 2) continue;
    for (const [i, summary] of paper.tldrs.entries()) {
      const others = paper.tldrs.toSpliced(i, 1);
      own += rouge(choose(paper, summary), others).r1;
      best += rouge(nearest(paper.abstract, others), others).r1;
    }
  }
  return own / best;
}

/** How far people agree on a TL;DR, beside how far a picker agrees with them. */
export function agreementTable(papers: readonly Summarised[], picker: LeftOut): QualityTable {
  const rows: [string, LeftOut][] = [
    ['what the left-out person wrote', (_, summary) => summary],
    [
      'the sentence nearest to what the left-out person wrote',
      ({ abstract }, own) => nearest(abstract, [own]),
    ],
    ['ranker, opener cut', picker],
  ];
  return {
    title: 'How far people agree on a TL;DR',
    head: ['chosen', 'of oracle'],
    rows: rows.map(([name, choose]) => [name, shareAmongOthers(papers, choose)]),
    note: NOTE,
  };
}
