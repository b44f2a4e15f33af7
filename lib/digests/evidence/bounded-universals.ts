import type { Finding } from '../../records/digest';
import type { Text } from './read-text';

/** “For all λ ≤ 2^k”: of what, and that it is bounded. */
const BOUNDED = /\b(?:all|every|any|each) (\S{1,14}?) ?(?:≤|≥|<|>|\\leq?\b|\\geq?\b)/gu;
/** Says “all” in English and in Chinese. */
const ALL =
  /\b(?:all|every|any|each|arbitrar\w*|whatever|however large|regardless)\b|所有|任意|任何|一切|无论/;
/** Tells of a bound. */
const BOUND =
  /[≤≥<>]|\\(?:leq?|geq?)\b|\b(?:at most|at least|up to|below|above|less|more|greater|larger|smaller|under|over|bound\w*|small|large|moderate|range\w*|between|such|these|exceed\w*|no (?:more|larger|greater)|not (?:exceed\w*|more))\b|至多|至少|不超过|不小于|不大于|以内|以下|以上|小于|大于|足够|有界|范围|上限/;

/** “For every λ” where the source has a bound on it. */
export function checkBoundedUniversals(said: Text, named: readonly Text[]): Finding[] {
  const all = ALL.exec(said.lower)?.[0];
  if (!all || BOUND.test(said.lower)) return [];
  for (const { lower } of named)
    for (const [words, of = ''] of lower.matchAll(BOUNDED)) {
      const name = of.replace(/[$\\{}(|]/g, '');
      if (name && said.lower.includes(name)) return [{ kind: 'scope', said: all, source: words }];
    }
  return [];
}
