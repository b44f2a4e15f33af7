import { bareOf } from './tokens';
import type { EvidenceWords } from './words';

/** “In” and “inner” have one form without endings. */
const SHORTEST = 3;
/** Beginnings that deny: “improve” has nothing to do with “prove”, nor “inform” with “form”. */
const PREFIX =
  /^(?:un|in|im|ir|il|non|dis|mis|anti)(?!cover|count|play|ease|patch|course|charge|tance|prov|port|press|pact|plant|part|form|side|stance|vest|tend|tent|deed|sight|creas|put)(?=.{4})/;

/** Whether one word is the other with a beginning that denies: “unstable”, “nonlinear”, “disagree”. */
export const isDeniedBy = (one: string, other: string): boolean =>
  one !== other && one.replace(PREFIX, '') === other;

/** Whether two small words say the opposite of each other. */
export function areOpposite(one: string, other: string, { patterns }: EvidenceWords): boolean {
  if (one.length < SHORTEST || other.length < SHORTEST) return false;
  if (isDeniedBy(one, other) || isDeniedBy(other, one)) return true;
  const { OPPOSITES } = patterns.antonyms;
  const bare = bareOf(one);
  // “Constructor” is a word, and something that every object has.
  return Object.hasOwn(OPPOSITES, bare) && OPPOSITES[bare]?.includes(bareOf(other)) === true;
}
