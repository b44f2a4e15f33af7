/**
 * `npm run train-roles [-- FOLDER]`: trains the role model on `train.jsonl` of the labelled abstracts and writes
 * `public/roles.bin` and its card, `public/roles.json`. `dev.jsonl` is only measured. Nothing in it is random: the same
 * data give the same bytes. Seven minutes, most of them for the estimates of the card.
 */
import { writeFileSync } from 'node:fs';
import { readWeights } from '../../lib/digests/extractive/model';
import { calibrate, guessesAt, heldOut, surenessOf } from './calibrate';
import { countKeys, readLabelled } from './dataset';
import { crossValidated, learningCurve } from './estimate';
import { fitRoles, strongest } from './fit';
import { figuresOf, firstRight, guessesOf } from './measure';
import { weightsFile } from './write-weights';

const folder = process.argv[2] ?? process.env.GLOSS_ROLES ?? '../shared/data/rhetorical-roles';
const SEEN = 3;
const KEPT = 16_000;

const all = readLabelled(`${folder}/train.jsonl`);
const counts = countKeys(all);
const seen = [...counts].filter(([, count]) => count >= SEEN).map(([key]) => key);
console.log(`${seen.length} features in ${SEEN} sentences or more; training …`);
const keys = strongest(fitRoles(all, seen), counts, KEPT);
const parts = heldOut(all, keys);
const temperatures = [calibrate(parts, 'SAMD'), calibrate(parts, 'CSAbstruct')];
const sure = surenessOf(guessesAt(parts, temperatures[0] ?? 1, 'SAMD'));
const bytes = weightsFile({ ...fitRoles(all, keys), temperatures, sure: sure.threshold });
writeFileSync('public/roles.bin', bytes);
const model = readWeights(bytes);
const dev = readLabelled(`${folder}/dev.jsonl`);
const card = {
  model: 'crf-3',
  date: new Date().toISOString().slice(0, 10),
  bytes: bytes.length,
  features: keys.length,
  temperatures: { samd: temperatures[0], csabstruct: temperatures[1] },
  sure: {
    ...sure,
    note: 'A row (methodology, results) whose likeliest sentence is less likely than the threshold stays empty. Held-out fifths of SAMD’s training part: the share of rows that stay, and how many of their likeliest sentences are right. The features had been chosen on the whole part.',
  },
  data: [
    {
      name: 'CSAbstruct',
      licence: 'Apache-2.0',
      abstracts: all.filter(({ corpus }) => corpus === 'CSAbstruct').length,
    },
    { name: 'SAMD', licence: 'CC BY 4.0', abstracts: all.filter(({ corpus }) => corpus === 'SAMD').length },
  ],
  how: 'Linear-chain CRF, L-BFGS, L2 by what each feature says of each label by itself, one way of labelling for each corpus over shared weights; words, pairs, triples and stems, place, voice, deeds, neighbours; features of 27-bit hashes, pruned, eight-bit rows. No randomness.',
  dev: {
    samd: { ...figuresOf(guessesOf(model, dev, 'SAMD').flat()), firstRight: firstRight(model, dev) },
    csabstruct: {
      ...figuresOf(guessesOf(model, dev, 'CSAbstruct').flat()),
      note: 'By CSAbstruct’s own way of labelling; `other` counts as any label.',
    },
  },
  estimate: {
    note: 'SAMD, all features before pruning. Cross-validated: five parts of the training part. Learning curve: on the development part, by abstracts trained on.',
    crossValidated: crossValidated(all, seen),
    learningCurve: learningCurve(all, seen, dev),
  },
  measured: ['computer science: natural language processing (SAMD)', 'computer science, wider (CSAbstruct)'],
  notMeasured: 'Every other field. Outside computing the rules tag, not these weights.',
};
writeFileSync('public/roles.json', `${JSON.stringify(card, null, 2)}\n`);
console.log(JSON.stringify(card.dev, null, 1), bytes.length, temperatures);
