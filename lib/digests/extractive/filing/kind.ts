import { followsFrom } from '../outlook';
import type { Role } from '../roles';
import { kindOfDeeds, putsForward } from './deeds';
import type { Field } from './field';
import { hasFigure, isAbility, isAnnounced, isFinding } from './findings';
import { isMeans, isMeansBy } from './means';
import { isOutlook, isPlainOutlook, isPraise } from './outlooks';
import { isShown, isStudied, kindOfPassive } from './passives';
import { isEarlier, isNowhere, isSetting } from './settings';
import type { Kind } from './sign';

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
  field: Field;
  before: Before;
}

/** Where nobody speaks of the paper, the tagger is believed on what is background from here on. */
const BACKGROUND = 0.6;

/** What stands whatever else the sentence says. */
function outright({ lower, before, isLate, field }: Looked): Kind | undefined {
  if (isNowhere(lower)) return 'aside';
  if (isEarlier(lower)) return 'setting';
  if (isMeansBy(lower)) return 'method';
  if (!(before.begun || before.isSilent || isLate) || hasFigure(lower)) return undefined;
  return isPlainOutlook(lower) || (field === 'theorem' && followsFrom(lower)) ? 'outlook' : undefined;
}

/** What the authors say they do. Of two aims the second is a part of the method, or neither. */
function byDeed({ lower, role, before, isLate, field }: Looked): Kind | undefined {
  const deed = kindOfDeeds(lower, field, isLate);
  if (deed === 'method' && isLate && isOutlook(lower)) return 'outlook';
  if (deed !== 'aim' || !(before.aimed || before.found)) return deed;
  if (putsForward(lower)) return 'method';
  // “Finally, we discuss …” tells neither what is asked nor what was found.
  if (before.found) return 'unclear';
  if (field !== 'science' || /^here\b/.test(lower)) return 'aim';
  return role === 'method' && !/\b(?:discuss|review|comment)/.test(lower) ? 'method' : 'unclear';
}

/** What the words tell, whoever is meant. */
function byWords({ lower, before, isLate, index }: Looked): Kind | undefined {
  if (isAnnounced(lower)) return 'result';
  if (isSetting(lower)) return 'setting';
  if (isLate && isOutlook(lower) && !hasFigure(lower)) return 'outlook';
  if (isPraise(lower)) return 'unclear';
  if (isShown(lower)) return 'result';
  return index < 2 && !before.begun && isStudied(lower) ? 'aim' : undefined;
}

/** What is told to be done and found, once the paper speaks of itself; before, it is others'. */
function byMatter({ lower, role, probability, before, field }: Looked): Kind | undefined {
  const isOthers = role === 'background' && !(before.isSilent && probability < BACKGROUND);
  if (!before.begun && isOthers) return undefined;
  if (isMeans(lower)) return 'method';
  const isFound = isFinding(lower, field, role === 'result' && (before.begun || before.isSilent));
  const passive = kindOfPassive(lower, field);
  if (passive === 'method' && isFound && field !== 'science') return 'unclear';
  if (passive) return passive;
  if (isFound) return 'result';
  return isAbility(lower) ? 'unclear' : undefined;
}

/** The kind that a sentence's own words tell; undefined where they leave it open. */
export const kindOf = (looked: Looked): Kind | undefined =>
  outright(looked) ?? byDeed(looked) ?? byWords(looked) ?? byMatter(looked);
