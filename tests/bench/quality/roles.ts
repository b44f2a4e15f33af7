import { ROLES } from '../../../lib/digests/extractive/roles';
import { tagRoles } from '../../../lib/digests/extractive/tag-roles';
import { shippedData } from '../../../scripts/lib/engine-data';
import type { Labelled } from '../../../scripts/train-roles/dataset';
import { figuresOf, firstRight, type Guessed, guessesOf } from '../../../scripts/train-roles/measure';
import { bootstrap, span, wilson } from './interval';
import { scoreOf } from './score';
import { sharedLines } from './shared-lines';
import type { QualityTable } from './table';

const LABELS = [...ROLES, 'other'];
const CORPORA = ['SAMD', 'CSAbstruct'] as const;
const PARTS = 10;

type Tagger = (abstract: Labelled) => string[];

const rules: Tagger = ({ sentences }) =>
  tagRoles(sentences, { title: '', primary: 'cs.CL' }).map(({ role }) => role);

/** The label most frequent at a place (a tenth of the abstract) of the training part. */
function byPosition(train: readonly Labelled[]): Tagger {
  const partOf = (i: number, count: number) => Math.floor((PARTS * i) / count);
  const counts = Array.from({ length: PARTS }, () => new Map<string, number>());
  for (const { roles } of train) {
    for (const [i, role] of roles.entries()) {
      const part = counts[partOf(i, roles.length)];
      part?.set(role, (part.get(role) ?? 0) + 1);
    }
  }
  const most = counts.map((part) => [...part].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '');
  return ({ sentences }) => sentences.map((_, i) => most[partOf(i, sentences.length)] ?? '');
}

function guessedBy(tagger: Tagger, dev: readonly Labelled[], corpus: string): Guessed[] {
  return dev
    .filter((each) => each.corpus === corpus)
    .flatMap((each) =>
      tagger(each).map((guess, i) => ({ gold: each.roles[i] ?? '', guess, probability: 1 })),
    );
}

/** Roles on the development parts of SAMD and CSAbstruct: figures, confusion, first sentences, calibration. */
export function rolesTables(): QualityTable[] {
  const dev = sharedLines<Labelled>('rhetorical-roles/dev.jsonl');
  const train = sharedLines<Labelled>('rhetorical-roles/train.jsonl');
  if (!dev || !train) {
    return [
      { title: 'Roles', head: ['set'], rows: [], note: 'Not measured: the labelled abstracts are absent.' },
    ];
  }
  const model = shippedData().roles;
  const rows: (string | number)[][] = [];
  const tables: QualityTable[] = [];
  const goals: QualityTable['goals'] = [];
  let sure = '';
  for (const corpus of CORPORA) {
    const position = byPosition(train.filter((each) => each.corpus === corpus));
    const byAbstract = guessesOf(model, dev, corpus);
    const trained = byAbstract.flat();
    if (corpus === 'SAMD') sure = sureOf(byAbstract);
    for (const [name, guesses] of [
      ['position only', guessedBy(position, dev, corpus)],
      ['cue rules', guessedBy(rules, dev, corpus)],
      ['trained model', trained],
    ] as const) {
      const { micro, macro, f1 } = figuresOf(guesses);
      rows.push([corpus, name, micro, macro, ...LABELS.map((label) => f1[label] ?? '–')]);
    }
    const { micro, macro, ece } = figuresOf(trained);
    goals.push({ what: `${corpus}, micro F1`, value: micro, atLeast: corpus === 'SAMD' ? 0.885 : 0.675 });
    if (corpus === 'SAMD') goals.push({ what: 'SAMD, macro F1', value: macro, atLeast: 0.87 });
    tables.push(confusionOf(corpus, trained), calibrationOf(corpus, trained, ece));
  }
  const first = firstRight(model, dev);
  return [
    {
      title: 'Roles',
      head: ['set', 'tagger', 'micro F1', 'macro F1', ...LABELS],
      rows,
      goals,
      note: `Development parts. CSAbstruct’s “other” counts as any label; the rules never say it. The trained model labels CSAbstruct by that corpus’s own scheme, SAMD as Gloss does. ${sure}`,
    },
    ...tables,
    {
      title: 'Whether the sentence put first in a section is right (SAMD, trained model)',
      head: [...ROLES],
      rows: [ROLES.map((role) => first[role] ?? '–')],
      goals: ROLES.map((role) => ({ what: role, value: first[role] ?? 0, atLeast: 0.93 })),
      note: `Of the abstracts that have the section. ${sureOfFirst(first, dev)}`,
    },
  ];
}

/** How sure the figures of SAMD are, in words. */
function sureOf(byAbstract: Guessed[][]): string {
  const of = (name: 'micro' | 'macro') =>
    span(bootstrap(byAbstract, (drawn) => figuresOf(drawn.flat())[name]));
  return `Of 100 draws of ${byAbstract.length} abstracts 95 give the trained model on SAMD a micro F1 of ${of('micro')}, a macro F1 of ${of('macro')}.`;
}

/** The same of the sentences put first: sections are few. */
function sureOfFirst(first: Record<string, number>, dev: readonly Labelled[]): string {
  const spans = ROLES.map((role) => {
    const count = dev.filter(({ corpus, roles }) => corpus === 'SAMD' && roles.includes(role)).length;
    return `${role} ${span(wilson(Math.round((first[role] ?? 0) * count), count))} (${count} abstracts)`;
  });
  return `Sure to (95 of 100): ${spans.join(', ')}.`;
}

function confusionOf(corpus: string, guesses: readonly Guessed[]): QualityTable {
  const { confusion } = scoreOf(
    guesses.map(({ gold }) => gold),
    guesses.map(({ guess }) => guess),
    LABELS,
  );
  return {
    title: `Confusion on ${corpus}`,
    head: ['annotators ↓ model →', ...LABELS],
    rows: LABELS.map((gold) => [gold, ...LABELS.map((guess) => String(confusion[gold]?.[guess] ?? 0))]),
    note: 'Sentences.',
  };
}

function calibrationOf(corpus: string, guesses: readonly Guessed[], ece: number): QualityTable {
  const rows = Array.from({ length: 10 }, (_, bin) => {
    const some = guesses.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === bin);
    const mean = some.reduce((sum, { probability }) => sum + probability, 0) / some.length;
    const right = some.filter(({ gold, guess }) => gold === guess).length / some.length;
    return [`${bin / 10} – ${(bin + 1) / 10}`, String(some.length), mean, right];
  }).filter(([, count]) => count !== '0');
  return {
    title: `Calibration on ${corpus}`,
    head: ['probability', 'sentences', 'said', 'right'],
    rows,
    note: `Expected calibration error ${(100 * ece).toFixed(1)} %.`,
  };
}
