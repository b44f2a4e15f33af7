import { LABELS, labelProbabilities, modelTagger, type RoleModel } from '../../lib/digests/extractive/model';
import { ROLES } from '../../lib/digests/extractive/roles';
import type { Labelled } from './dataset';

export interface Guessed {
  gold: string;
  guess: string;
  probability: number;
}

const NAMES = [...ROLES, 'other'];

/** SAMD by the tagger as it ships; CSAbstruct by its own way of labelling, `other` counted as any label. */
export function guessesOf(
  model: RoleModel,
  dev: readonly Labelled[],
  corpus: Labelled['corpus'],
): Guessed[][] {
  const tag = modelTagger(model);
  return dev
    .filter((each) => each.corpus === corpus)
    .map(({ sentences, roles }) => {
      if (corpus === 'SAMD') {
        return tag(sentences, { title: '', primary: 'cs.CL' }).map(({ role, probability }, i) => ({
          gold: roles[i] ?? '',
          guess: role,
          probability,
        }));
      }
      const shares = labelProbabilities(sentences, model, 'csabstruct');
      return roles.map((gold, i) => {
        const own = shares.subarray(i * LABELS, (i + 1) * LABELS);
        const probability = Math.max(...own);
        return { gold, guess: NAMES[own.indexOf(probability)] ?? '', probability };
      });
    });
}

/** Micro and macro F1, F1 of each label, and expected calibration error over ten bins. Shares, 0 to 1. */
export function figuresOf(guesses: readonly Guessed[]) {
  const labels = NAMES.filter((name) => guesses.some(({ gold }) => gold === name));
  const f1 = Object.fromEntries(
    labels.map((label) => {
      const held = guesses.filter(({ gold }) => gold === label);
      const given = guesses.filter(({ guess }) => guess === label).length;
      return [label, (2 * held.filter(({ guess }) => guess === label).length) / (held.length + given)];
    }),
  );
  const right = guesses.filter(({ gold, guess }) => gold === guess).length;
  let ece = 0;
  for (let bin = 0; bin < 10; bin++) {
    const some = guesses.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === bin);
    const off = some.reduce(
      (sum, { gold, guess, probability }) => sum + probability - (gold === guess ? 1 : 0),
      0,
    );
    ece += Math.abs(off) / guesses.length;
  }
  const macro = Object.values(f1).reduce((sum, each) => sum + each, 0) / labels.length;
  return { sentences: guesses.length, micro: right / guesses.length, macro, f1, ece };
}

/** For each role: of the SAMD abstracts that have it, in how many the sentence likeliest to have it has it. */
export function firstRight(model: RoleModel, dev: readonly Labelled[]): Record<string, number> {
  const samd = dev.filter(({ corpus }) => corpus === 'SAMD');
  const shares = samd.map(({ sentences }) => labelProbabilities(sentences, model, 'samd'));
  return Object.fromEntries(
    ROLES.map((role, column) => {
      const hits = samd.flatMap(({ roles }, k) => {
        if (!roles.includes(role)) return [];
        const of = roles.map((_, i) => shares[k]?.[i * LABELS + column] ?? 0);
        return [roles[of.indexOf(Math.max(...of))] === role];
      });
      return [role, hits.filter(Boolean).length / hits.length];
    }),
  );
}
