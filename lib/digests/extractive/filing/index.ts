import { OWN_VOICE } from '../cues/cue';
import { isHype } from '../hype';
import type { Role } from '../roles';
import type { Drawer, Tagged } from '../tagged';
import { putsForward } from './deeds';
import { type Field, fieldOf } from './field';
import { type Before, kindOf } from './kind';
import type { Kind } from './kinds';
import type { Signs } from './signs';
import { kindUnderHeading } from './under-heading';

/** No more of a sentence is looked at. */
const LOOKED_AT = 600;
/** How sure a sentence counts to be of its place at least, where its own words say it. */
const SURE_BY_SIGN = 0.55;

/**
 * Where no sign says it, the tagger must be as sure as this, or the sentence stands in no row. Set by hand, on the
 * abstracts of `docs/readings.md` and on captured ones: better no row than a wrong one.
 */
const SURE_BY_TAGGER: Record<Field, Record<'objective' | 'method' | 'result', number>> = {
  theorem: { objective: 0.6, method: 0.7, result: 0.7 },
  theory: { objective: 0.5, method: 0.85, result: 0.85 },
  statistics: { objective: 0.5, method: 0.85, result: 0.85 },
  science: { objective: 0.5, method: 0.75, result: 0.75 },
};

/** What the tagger must be surer by, where the paper has not yet spoken of itself. */
const TOO_SOON = 0.1;

const ROLE: Record<Exclude<Kind, 'aside' | 'unclear'>, Role> = {
  setting: 'background',
  aim: 'objective',
  method: 'method',
  result: 'result',
  outlook: 'contribution',
};
const DRAWER: Record<Exclude<Kind, 'unclear'>, Drawer> = {
  aside: 'background',
  setting: 'background',
  aim: 'objectives',
  method: 'methods',
  result: 'results',
  outlook: 'implications',
};

/** From which sentence on an abstract speaks of its paper, where it says so within its first half. */
function startOf(sentences: readonly Tagged[], s: Signs): number {
  const half = sentences.slice(0, Math.ceil(sentences.length / 2));
  return Math.max(
    0,
    half.findLastIndex(({ text }) => s.HERE.test(text.slice(0, 60).toLowerCase())),
  );
}

function filed(sentence: Tagged, kind: Exclude<Kind, 'unclear'>): Tagged {
  if (kind === 'aside') return { ...sentence, aside: true, filed: 'background' };
  const probability =
    sentence.role === ROLE[kind] ? Math.max(sentence.probability, SURE_BY_SIGN) : SURE_BY_SIGN;
  return { ...sentence, role: ROLE[kind], probability, filed: DRAWER[kind] };
}

/** Where the tagger's guess leads, or to no row, where it is not sure enough. */
function byTagger(sentence: Tagged, field: Field, before: Before): Tagged {
  const { role, probability } = sentence;
  if (role === 'background') return sentence;
  const isOpen =
    role === 'contribution' ||
    (role === 'result' && before.isProgram) ||
    (role === 'objective' && before.aimed && field === 'science');
  const doubt = before.begun || before.isSilent ? 0 : TOO_SOON;
  if (isOpen || probability - doubt < SURE_BY_TAGGER[field][role]) {
    return { ...sentence, filed: 'background', unsure: true };
  }
  return { ...sentence, filed: DRAWER[role === 'objective' ? 'aim' : role] };
}

/**
 * Outside computing: files by what sentences say of themselves (verbs of proof, procedures in the passive, limits), and
 * leaves what says nothing to the tagger only where that is sure. What neither knows stands in no row.
 *
 * @param sentences of one abstract, in order, as tagged
 * @param signs without them nothing is filed: the tagger's guesses stand
 */
export function fileBySigns(
  sentences: readonly Tagged[],
  primary: string,
  signs: Signs | undefined,
): readonly Tagged[] {
  const field = fieldOf(primary, () => sentences.map(({ text }) => text).join(' '));
  if (!field || !signs) return sentences;
  // Where nobody speaks of the paper, all of it may be its own.
  const isSilent = !sentences.some(({ text }) => OWN_VOICE.test(text.slice(0, LOOKED_AT).toLowerCase()));
  const start = startOf(sentences, signs);
  const before = { begun: false, isSilent, aimed: false, found: false, isProgram: false };
  return sentences.map((sentence, index) => {
    const lower = sentence.text.slice(0, LOOKED_AT).toLowerCase();
    const isLate = index >= sentences.length / 2;
    const kind = sentence.aside
      ? 'aside'
      : sentence.heading
        ? kindUnderHeading(sentence, lower, field, signs)
        : kindOf({ ...sentence, lower, isLate, isLast: index >= sentences.length - 2, field, before, signs });
    const placed = place(sentence, kind, lower, before, field, signs);
    if (index >= start) {
      before.begun ||= OWN_VOICE.test(lower) || kind === 'aim' || kind === 'method' || kind === 'result';
    }
    before.isProgram ||= placed.role === 'objective' && signs.PROGRAM.test(lower);
    before.found ||= kind === 'result';
    before.aimed ||= placed.role === 'objective' || putsForward(lower, signs);
    return placed;
  });
}

function place(
  sentence: Tagged,
  kind: Kind | undefined,
  lower: string,
  before: Before,
  field: Field,
  s: Signs,
): Tagged {
  const isMute = kind === 'unclear' || (kind === 'outlook' && (isHype(lower) || s.PRAISE.test(lower)));
  if (isMute) return { ...sentence, filed: 'background', unsure: true };
  const placed = kind
    ? filed(sentence, kind)
    : sentence.heading
      ? sentence
      : byTagger(sentence, field, before);
  // What interrupts a paper’s own account is not its problem.
  return placed.role === 'background' && before.begun ? { ...placed, unsure: true } : placed;
}
