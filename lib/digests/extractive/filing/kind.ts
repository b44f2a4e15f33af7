import { followsFrom } from '../outlook';
import type { Role } from '../roles';
import { kindOfDeeds, putsForward } from './deeds';
import type { Field } from './field';
import type { Kind } from './kinds';
import { kindOfPassive, unconditional } from './passives';
import type { Signs } from './signs';

/** What has been said before a sentence. */
export interface Before {
  /** Of the paper itself. */
  begun: boolean;
  /** Nor will be: the abstract speaks of the paper nowhere. */
  isSilent: boolean;
  /** What it sets out to do, or puts forward. */
  aimed: boolean;
  /** A result. */
  found: boolean;
  /** A program or the like as what the paper is about: what follows describes it. */
  isProgram: boolean;
}

/** All that tells the kind of a sentence. */
export interface Looked {
  /** Lower-cased. */
  lower: string;
  /** The tagger's guess, and how sure it is. */
  role: Role;
  probability: number;
  index: number;
  /** In the second half of the abstract. */
  isLate: boolean;
  /** One of the last two. */
  isLast: boolean;
  field: Field;
  before: Before;
  signs: Signs;
}

/** Where nobody speaks of the paper, the tagger is believed on what is background from here on. */
const BACKGROUND = 0.6;

/** What stands whatever else the sentence says. */
function outright({ lower, before, field, signs: s }: Looked, deed: Kind | undefined): Kind | undefined {
  if (s.EARLIER.test(lower)) return 'setting';
  if (s.HOW_OUTRIGHT.test(lower)) return 'method';
  const isOpen = (before.begun || before.isSilent) && !s.FIGURES.test(lower);
  const isEnd = s.WHOLE.test(lower) || (field === 'theorem' && followsFrom(lower));
  if (isOpen && isEnd) return 'outlook';
  if (deed === 'result') return deed;
  if (s.NOWHERE.test(lower)) return 'aside';
  return isOpen && (s.LIMITS.test(lower) || s.AHEAD.test(lower)) ? 'outlook' : undefined;
}

/** What limits, looks ahead or says what the paper is good for. */
const isOutlook = (lower: string, s: Signs) =>
  [s.LIMITS, s.AHEAD, s.WHOLE, s.SUGGEST].some((sign) => sign.test(lower)) ||
  (s.USE.test(lower) && !s.REVEALS.test(lower));

/** What the authors say they do. Of two aims the second is a part of the method, or neither. */
function byDeed(looked: Looked, deed: Kind | undefined): Kind | undefined {
  const { lower, role, before, isLate, field, signs: s } = looked;
  if (deed === 'method' && isLate && isOutlook(lower, s)) return 'outlook';
  if (deed !== 'aim' || !(before.aimed || before.found)) return deed;
  if (putsForward(lower, s)) {
    return field === 'science' && before.found && !s.TOOLS.test(lower) ? 'unclear' : 'method';
  }
  // “Finally, we discuss …” tells neither what is asked nor what was found.
  if (before.found) return 'unclear';
  if (field !== 'science' || s.HERE.test(lower)) return 'aim';
  return role === 'method' && !/\b(?:discuss|review|comment)/.test(lower) ? 'method' : 'unclear';
}

/** What the words tell, whoever is meant. */
function byWords({ lower, before, isLate, isLast, index, field, signs: s }: Looked): Kind | undefined {
  if (s.ANNOUNCED.test(lower)) return before.isProgram ? 'unclear' : 'result';
  if (s.SETTING.test(lower)) return 'setting';
  const isOver = isLate && (before.begun || before.isSilent) && isOutlook(lower, s);
  const isMaybe =
    isLast && field === 'science' && s.MAYBE.test(lower) && !s.REVEALS.test(lower) && !/\d/.test(lower);
  if ((isOver && !s.FIGURES.test(lower)) || isMaybe) return 'outlook';
  if (s.PRAISE.test(lower)) return 'unclear';
  if (s.IT_IS.test(lower)) return 'result';
  const isAim = index < 2 && !before.begun && s.STUDIED.test(lower) && !s.WIDELY.test(lower);
  return isAim ? 'aim' : undefined;
}

/** Whether a finding is stated although nobody is said to find. */
function isFinding({ lower, field, role, signs: s }: Looked): boolean {
  if (s.MEASURED.test(lower)) return true;
  if (field !== 'science' && s.HOLDS.test(lower)) return true;
  if (field !== 'science' && s.COSTS.test(lower)) return true;
  if (field === 'theorem' || field === 'theory') return false;
  if (s.FIGURES.test(lower)) return true;
  return field === 'science' && role === 'result' && s.BEHAVES.test(lower);
}

/** What is told to be done and found, once the paper speaks of itself; before, it is others'. */
function byMatter(looked: Looked): Kind | undefined {
  const { lower, role, probability, before, field, signs: s } = looked;
  const isOthers = role === 'background' && !(before.isSilent && probability < BACKGROUND);
  // Where something is put forward as well as found, the tagger decides.
  if ((!before.begun && isOthers) || putsForward(lower, s)) return undefined;
  if (!before.begun && !before.isSilent) {
    // A figure that is found, before anybody says by whom.
    return s.FIGURES.test(lower) && kindOfPassive(lower, field, s) === 'result' ? 'result' : undefined;
  }
  if (s.HOW.test(lower)) return 'method';
  if (before.isProgram && !s.FIGURES.test(lower)) return 'unclear';
  const isFound = isFinding(looked);
  const passive = kindOfPassive(unconditional(lower, s), field, s);
  if (passive === 'method' && isFound && field !== 'science') return 'unclear';
  if (passive) return passive;
  if (isFound) return 'result';
  return s.ABLE.test(lower) || s.STUDIED.test(lower) ? 'unclear' : undefined;
}

/** The kind that a sentence's own words tell; undefined where they leave it open. */
export function kindOf(looked: Looked): Kind | undefined {
  const deed = kindOfDeeds(looked.lower, looked.field, looked.isLate, looked.signs);
  return outright(looked, deed) ?? byDeed(looked, deed) ?? byWords(looked) ?? byMatter(looked);
}
