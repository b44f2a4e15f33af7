import { modelTagger } from '../../../lib/digests/extractive/model';
import { openerLength } from '../../../lib/digests/extractive/opener';
import type { RoleTagger } from '../../../lib/digests/extractive/roles';
import { tagRoles } from '../../../lib/digests/extractive/tag-roles';
import { pickTldr } from '../../../lib/digests/extractive/tldr';
import { pickByRule } from '../../../lib/digests/extractive/tldr/rule';
import { shippedData } from '../../../scripts/lib/engine-data';
import { type Summarised, summarised, taggedOf } from '../../../scripts/train-tldr/papers';
import { type Rouge, rouge } from '../../../scripts/train-tldr/rouge';
import { bootstrap, span } from './interval';
import type { QualityTable } from './table';
import { agreementTable } from './tldr-agreement';

const NOTE =
  'The corpus’s own sentences of 619 computing papers; of several references that with the greatest ROUGE-1; no stemming (no ' +
  'stemmer is installed). The oracle is the best whole sentence: what is cut off the front of a sentence can make it better. ' +
  '“Of oracle”: ROUGE-1 as a share of the oracle’s. The weights were chosen on this part.';

const withoutOpener = (text: string) => text.slice(openerLength(text, 'statement'));

/** The ways to choose a text for a paper. */
const PICKERS: [string, (paper: Summarised) => string][] = [
  ['first sentence', ({ abstract }) => abstract[0] ?? ''],
  ['last sentence', ({ abstract }) => abstract.at(-1) ?? ''],
  ['title', ({ title }) => title],
  [
    'rule, opener cut',
    (paper) => withoutOpener(pickByRule(taggedOf(paper, tagRoles), paper.title, 'computing')?.text ?? ''),
  ],
  ['ranker on roles by rules, opener cut', (paper) => withoutOpener(ranked(paper, tagRoles))],
  ['ranker', (paper) => ranked(paper, trained)],
  ['ranker, opener cut', (paper) => withoutOpener(ranked(paper, trained))],
  ['oracle', best],
];

const trained = modelTagger(shippedData().roles);
const ranked = (paper: Summarised, tagger: RoleTagger) =>
  pickTldr(taggedOf(paper, tagger), paper.title, 'cs.LG')?.text ?? '';

function best({ abstract, tldrs }: Summarised): string {
  const worth = abstract.map((text) => rouge(text, tldrs).r1);
  return abstract[worth.indexOf(Math.max(...worth))] ?? '';
}

/** Mean ROUGE of what a picker chooses on a part of SciTLDR-A. */
export function meanRouge(papers: readonly Summarised[], pick: (paper: Summarised) => string): Rouge {
  const all = papers.map((paper) => rouge(pick(paper), paper.tldrs));
  const mean = (key: keyof Rouge) => all.reduce((sum, each) => sum + each[key], 0) / all.length;
  return { r1: mean('r1'), r2: mean('r2'), rl: mean('rl') };
}

/** Each picker's mean ROUGE on the development part, in the order of the table; undefined where the data are absent. */
export function tldrFigures(): { name: string; figures: Rouge }[] | undefined {
  const papers = summarised('dev');
  return papers && PICKERS.map(([name, pick]) => ({ name, figures: meanRouge(papers, pick) }));
}

/** Between which shares of the oracle's ROUGE-1 the ranker's lies when other papers of the kind are drawn. */
function intervalOf(papers: readonly Summarised[]): string {
  const pairs = papers.map((paper) => ({
    own: rouge(withoutOpener(ranked(paper, trained)), paper.tldrs).r1,
    oracle: rouge(best(paper), paper.tldrs).r1,
  }));
  const sum = (drawn: typeof pairs, of: 'own' | 'oracle') => drawn.reduce((all, each) => all + each[of], 0);
  return span(bootstrap(pairs, (drawn) => sum(drawn, 'own') / sum(drawn, 'oracle')));
}

/** The TL;DR on SciTLDR-A's development part. */
export function tldrTables(): QualityTable[] {
  const title = 'TL;DR';
  const papers = summarised('dev');
  const all = tldrFigures();
  if (!all || !papers)
    return [{ title, head: ['picker'], rows: [], note: 'Not measured: SciTLDR-A is absent.' }];
  const oracle = all.at(-1)?.figures.r1 ?? 1;
  const rows = all.map(({ name, figures: { r1, r2, rl } }) => [name, r1, r2, rl, r1 / oracle]);
  const value = (all.at(-2)?.figures.r1 ?? 0) / oracle;
  const goals = [{ what: 'TL;DR, share of the oracle’s ROUGE-1', value, atLeast: 0.91 }];
  const note = `${NOTE} The ranker’s share of the oracle’s is sure to ${intervalOf(papers)} (95 of 100 draws of as many papers).`;
  return [
    { title, head: ['picker', 'ROUGE-1', 'ROUGE-2', 'ROUGE-L', 'of oracle'], rows, goals, note },
    agreementTable(papers, (paper) => withoutOpener(ranked(paper, trained))),
  ];
}
