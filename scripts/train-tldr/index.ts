/**
 * Trains the TL;DR ranker on SciTLDR-A and writes its weights: `npx tsx scripts/train-tldr`. Under two minutes, and the same
 * data and tagger give the same weights. To be run again when the tagger of roles changes.
 */
import { writeFileSync } from 'node:fs';
import { modelTagger } from '../../lib/digests/extractive/model';
import { openerLength } from '../../lib/digests/extractive/opener';
import { FEATURES, featuresOf } from '../../lib/digests/extractive/tldr/features';
import { shippedData } from '../lib/engine-data';
import { type Choice, fitRanker, gainOf } from './fit';
import { summarised, taggedOf } from './papers';
import { rouge } from './rouge';

const OUT = 'lib/digests/extractive/tldr/weights.ts';
const SCALE = 100;

/** Roles as a reader's browser finds them. */
const tagger = modelTagger(shippedData().roles);

function choicesOf(part: 'train' | 'dev'): Choice[] {
  const papers = summarised(part);
  if (!papers) throw new Error('SciTLDR-A is not under ../shared/data: nothing to train on.');
  return papers.map((paper) => {
    const sentences = taggedOf(paper, tagger);
    return {
      rows: featuresOf(sentences, paper.title),
      gains: sentences.map(({ text }) => rouge(text.slice(openerLength(text, 'statement')), paper.tldrs).r1),
    };
  });
}

const train = choicesOf('train');
const dev = choicesOf('dev');
let best: number[] = [];
let most = 0;
for (const decay of [0.0003, 0.001, 0.003]) {
  for (const softness of [0.05, 0.08, 0.12]) {
    const weights = fitRanker(train, { decay, softness }).map((weight) => Math.round(weight * SCALE));
    const gain = gainOf(dev, weights);
    console.error(`decay ${decay}, softness ${softness}: ROUGE-1 on dev ${gain.toFixed(4)}`);
    if (gain > most) {
      best = weights;
      most = gain;
    }
  }
}

const lines = FEATURES.map((name, i) => `  ${/ /.test(name) ? `'${name}'` : name}: ${best[i] ?? 0},`);
writeFileSync(
  OUT,
  `import type { Feature } from './features';

/** The weights are multiples of one over this. */
export const TLDR_SCALE = ${SCALE};

/**
 * How much each feature speaks for a sentence as TL;DR. Made by \`scripts/train-tldr\` from SciTLDR-A (Cachola et al. 2020,
 * Apache-2.0); ROUGE-1 on its development part ${most.toFixed(4)}.
 */
export const TLDR_WEIGHTS: Record<Feature, number> = {
${lines.join('\n')}
};
`,
);
