import { bareOf, stemOf } from './tokens';

/**
 * Beginnings that deny: “improve” has nothing to do with “prove”, nor “inform” with “form”, nor “impairs” with “pairs”, while what
 * is unpaired is not paired.
 */
const PREFIX =
  /^(?:un|in|im|ir|il|non|dis|mis|anti)(?!like$|cover|count|play|ease|patch|course|charge|tance|prov|port|press|pact|plant|part|form|side|stance|vest|tend|tent|deed|sight|creas|put|take|aging|migra|pulse|flow|stall|bod(?:y|ies)|(?<!^un)(?:pair|solv(?:e[sdr]?|ing)$|solution|clos|print))(?=.{4})/;

/** “Satisfactory” and “satisfying”: short words that begin alike need not be kin. */
const isKin = (one: string, other: string): boolean =>
  stemOf(one).length === LONG && stemOf(one) === stemOf(other);
const LONG = 6;
const withoutLy = (word: string): string => word.replace(/ly$/, '');

/** Whether one word is the other with a beginning that denies: “unstable”, “nonlinear”, “disagree”, and in what form. */
export function isDeniedBy(one: string, other: string): boolean {
  if (one === other) return false;
  const bare = one.replace(PREFIX, '');
  if (bare !== one && (withoutLy(bare) === withoutLy(other) || isKin(bare, other))) return true;
  // “Featureless” has no features.
  return one.endsWith('less') && one.length > 8 && bareOf(one.slice(0, -4)) === bareOf(other);
}
