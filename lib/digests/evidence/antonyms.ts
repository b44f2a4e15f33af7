import { bareOf } from './tokens';
import type { EvidenceWords } from './words';

const kept = new WeakMap<EvidenceWords, ReadonlyMap<string, ReadonlySet<string>>>();

/** The words that say the opposite of each word, both without endings. */
function oppositesOf(words: EvidenceWords): ReadonlyMap<string, ReadonlySet<string>> {
  const known = kept.get(words);
  if (known) return known;
  const opposites = new Map<string, Set<string>>();
  for (const line of words.patterns.antonyms.ANTONYMS.trim().split('\n')) {
    const [one = [], other = []] = line.split('|').map((side) => side.trim().split(/\s+/).map(bareOf));
    for (const a of one)
      for (const b of other) {
        opposites.set(a, (opposites.get(a) ?? new Set()).add(b));
        opposites.set(b, (opposites.get(b) ?? new Set()).add(a));
      }
  }
  kept.set(words, opposites);
  return opposites;
}

/** “In” and “inner” have one form without endings. */
const SHORTEST = 3;
const PREFIX = /^(?:un|in|im|ir|il|non|dis|mis|de|anti)(?=.{4})/;

/** Whether one word is the other with a beginning that denies: “unstable”, “nonlinear”, “disagree”. */
const isDeniedBy = (one: string, other: string): boolean =>
  one.length > other.length && one.endsWith(other) && PREFIX.exec(one)?.[0] === one.slice(0, -other.length);

/** Whether two small words say the opposite of each other. */
export function areOpposite(one: string, other: string, words: EvidenceWords): boolean {
  if (one.length < SHORTEST || other.length < SHORTEST) return false;
  if (isDeniedBy(one, other) || isDeniedBy(other, one)) return true;
  return oppositesOf(words).get(bareOf(one))?.has(bareOf(other)) ?? false;
}
