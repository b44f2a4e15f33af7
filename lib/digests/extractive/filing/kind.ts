import { followsFrom } from '../outlook';
import type { Role } from '../roles';
import { isTool, kindOfDeeds, putsForward } from './deeds';
import type { Field } from './field';
import { hasFigure, isAbility, isAnnounced, isFinding } from './findings';
import { isMeans, isMeansBy } from './means';
import { isMaybe, isOutlook, isPlainOutlook, isPraise, isWhole } from './outlooks';
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
}

/** “In this study, we …”, said once more after a first claim: what lies between is told to explain it. */
export const HERE =
  /^(?:here(?:in)?,? (?:we|i)|(?:therefore,? )?in (?:this|the (?:present|current)) \w+,? (?:we|i)|this (?:study|work|paper|article)) /;

/** Where nobody speaks of the paper, the tagger is believed on what is background from here on. */
const BACKGROUND = 0.6;

/** What stands whatever else the sentence says. */
function outright({ lower, before, field }: Looked, deed: Kind | undefined): Kind | undefined {
  if (isEarlier(lower)) return 'setting';
  if (isMeansBy(lower)) return 'method';
  const begun = before.begun || before.isSilent;
  const isEnd = isWhole(lower) || (field === 'theorem' && followsFrom(lower));
  if (begun && isEnd && !hasFigure(lower)) return 'outlook';
  if (deed === 'result') return deed;
  if (isNowhere(lower)) return 'aside';
  return begun && isPlainOutlook(lower) && !hasFigure(lower) ? 'outlook' : undefined;
}

/** What the authors say they do. Of two aims the second is a part of the method, or neither. */
function byDeed({ lower, role, before, isLate, field }: Looked, deed: Kind | undefined): Kind | undefined {
  if (deed === 'method' && isLate && isOutlook(lower)) return 'outlook';
  if (deed !== 'aim' || !(before.aimed || before.found)) return deed;
  if (putsForward(lower)) return field === 'science' && before.found && !isTool(lower) ? 'unclear' : 'method';
  // “Finally, we discuss …” tells neither what is asked nor what was found.
  if (before.found) return 'unclear';
  if (field !== 'science' || HERE.test(lower)) return 'aim';
  return role === 'method' && !/\b(?:discuss|review|comment)/.test(lower) ? 'method' : 'unclear';
}

/** What the words tell, whoever is meant. */
function byWords({ lower, before, isLate, isLast, index, field }: Looked): Kind | undefined {
  if (isAnnounced(lower)) return 'result';
  if (isSetting(lower)) return 'setting';
  const isOver = isLate && (before.begun || before.isSilent);
  if (isOver && isOutlook(lower) && !hasFigure(lower)) return 'outlook';
  if (isLast && field === 'science' && isMaybe(lower) && !hasFigure(lower)) return 'outlook';
  if (isPraise(lower)) return 'unclear';
  if (isShown(lower)) return 'result';
  return index < 2 && !before.begun && isStudied(lower) ? 'aim' : undefined;
}

const CONDITION = /,? (?:if|when|whenever|provided|once|unless|as long as|whose)\b/;
/** Where a sentence does not begin with its condition. */
const HEAD = 20;

/** Without its condition: “… if the score is estimated” does not tell what is done. */
function unconditional(lower: string): string {
  const at = lower.slice(HEAD).search(CONDITION);
  return at < 0 ? lower : lower.slice(0, HEAD + at);
}

/** A figure that is found, before anybody says by whom. */
const reportsEarly = (lower: string, field: Field) =>
  hasFigure(lower) && kindOfPassive(lower, field) === 'result';

/** What is told to be done and found, once the paper speaks of itself; before, it is others'. */
function byMatter({ lower, role, probability, before, field }: Looked): Kind | undefined {
  const isOthers = role === 'background' && !(before.isSilent && probability < BACKGROUND);
  if (!before.begun && isOthers) return undefined;
  // Where something is put forward as well as found, the tagger decides.
  if (putsForward(lower)) return undefined;
  if (!before.begun && !before.isSilent) return reportsEarly(lower, field) ? 'result' : undefined;
  if (isMeans(lower)) return 'method';
  const isFound = isFinding(lower, field, role === 'result' && !before.isProgram);
  const passive = kindOfPassive(unconditional(lower), field);
  if (passive === 'method' && isFound && field !== 'science') return 'unclear';
  if (passive) return passive;
  if (isFound) return 'result';
  return isAbility(lower) ? 'unclear' : undefined;
}

/** The kind that a sentence's own words tell; undefined where they leave it open. */
export function kindOf(looked: Looked): Kind | undefined {
  const deed = kindOfDeeds(looked.lower, looked.field, looked.isLate);
  return outright(looked, deed) ?? byDeed(looked, deed) ?? byWords(looked) ?? byMatter(looked);
}
