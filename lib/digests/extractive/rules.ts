import { BACKGROUND_CUES } from './cues/background';
import { CONTRIBUTION_CUES } from './cues/contribution';
import type { Cue, Weights } from './cues/cue';
import { METHOD_CUES } from './cues/method';
import { OBJECTIVE_CUES } from './cues/objective';
import { RESULT_CUES } from './cues/result';

/** Where in the abstract a sentence stands. The quarters leave out the first and the last sentence. */
export type Place = 'first' | 'quarter1' | 'quarter2' | 'quarter3' | 'quarter4' | 'last';

/**
 * Whether the authors speak of their own paper in this sentence, and whether they have done so before; `silent` where they
 * do so nowhere in the abstract: then all of it may be theirs.
 */
export type Voice = 'not-yet' | 'begins' | 'goes-on' | 'pauses' | 'silent';

/** All that the rule tagger weighs. Every number speaks for (or against) a role; the sums become probabilities. */
export interface RuleSet {
  cues: readonly Cue[];
  place: Record<Place, Weights>;
  voice: Record<Voice, Weights>;
  /** A sentence that begins with a name the authors gave earlier (“BLADE reformulates …”). */
  named: Weights;
  /** The row's role followed by the column's. */
  transitions: readonly [Weights, Weights, Weights, Weights, Weights];
}

const NOTHING: Weights = [0, 0, 0, 0, 0];

/**
 * For computer science, statistics and engineering. The weights, here and in the tables of
 * cues, were adjusted on the training parts of SAMD (CC BY 4.0) and CSAbstruct (Apache-2.0) and rounded to tenths.
 */
export const STANDARD_RULES: RuleSet = {
  cues: [...BACKGROUND_CUES, ...OBJECTIVE_CUES, ...METHOD_CUES, ...RESULT_CUES, ...CONTRIBUTION_CUES],
  place: {
    first: [1.9, 0.5, 0, -0.9, -0.9],
    quarter1: [0.7, 0, 0.3, -0.3, -0.3],
    quarter2: [0.1, -0.1, 0.4, 0, -0.4],
    quarter3: [-0.5, 0, 0.6, 0.3, -0.2],
    quarter4: [-0.5, 0, 0.4, 0.6, 0],
    last: [-0.1, -0.1, 0, 0.9, 0.2],
  },
  voice: {
    'not-yet': [0.8, -0.5, 0.2, 0, -1.2],
    begins: [-0.3, 0.5, 0, 0, -1.1],
    'goes-on': [-0.2, -0.1, 0.4, 0, 0.1],
    pauses: [0.7, -0.2, 0.5, 0, -0.1],
    silent: [0.8, -0.5, 0.2, 0, -1.2],
  },
  named: [-0.2, -0.4, 0.4, 0, 0.1],
  transitions: [
    [1.5, 1.2, 0.3, -0.1, -1.3],
    [-0.5, 0, 1, 0.3, -0.4],
    [-0.7, -0.6, 1.2, 1.1, 0],
    [-0.5, -0.7, -0.4, 0.7, 0.3],
    [-0.4, -0.5, -0.7, -0.9, 0.2],
  ],
};

/**
 * For physics, biology, economics and kin. Their abstracts name the method in a sentence or two and then report plain
 * findings, with no word that announces them. Set by hand on top of the standard rules: no labelled abstracts of these
 * fields are free to learn from.
 */
const scienceRules = (cues: readonly Cue[]): RuleSet => ({
  ...STANDARD_RULES,
  cues: [...STANDARD_RULES.cues, ...cues],
  voice: { ...STANDARD_RULES.voice, pauses: [0.3, -0.4, -0.2, 0.7, -0.1] },
  transitions: [
    [1.5, 1.2, 0.3, -0.1, -1.3],
    [-0.5, 0, 0.9, 0.6, -0.4],
    [-0.9, -0.8, 0.6, 1.2, 0],
    [-1, -1, -1, 1.3, 0.3],
    [-0.5, -0.7, -0.9, 0, 0.5],
  ],
});

/**
 * For fields whose papers prove theorems. Set by hand: there are no labelled abstracts of these fields. A first sentence
 * is as often the main result as the background, and a neighbour says little, so place and transitions weigh nothing.
 */
const theoremRules = (cues: readonly Cue[]): RuleSet => ({
  cues,
  place: {
    first: [0.5, 0, 0, 0, -1],
    quarter1: NOTHING,
    quarter2: NOTHING,
    quarter3: NOTHING,
    quarter4: NOTHING,
    last: NOTHING,
  },
  voice: {
    'not-yet': [1.5, -0.5, -1, 0, -1],
    begins: [-0.5, 0, 0, 0, 0],
    'goes-on': [-1, 0, 0, 0.5, 0],
    pauses: [0, -0.5, -0.5, 1, 0],
    silent: NOTHING,
  },
  named: NOTHING,
  transitions: [NOTHING, NOTHING, NOTHING, NOTHING, NOTHING],
});

/** The rules of fields whose cues lie in a file of the package. */
export type FieldRules = Record<'science' | 'theorem', RuleSet>;

export const fieldRules = (cues: Record<keyof FieldRules, readonly Cue[]>): FieldRules => ({
  science: scienceRules(cues.science),
  theorem: theoremRules(cues.theorem),
});
