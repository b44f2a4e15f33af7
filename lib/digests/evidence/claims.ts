import type { Finding } from '../../records/digest';
import { isRetold } from './assertions';
import { checkBareComparisons } from './bare-comparisons';
import { claimsIn } from './claims-in';
import { checkContraries } from './contraries';
import { checkForeign } from './foreign';
import { checkHedges } from './hedges';
import { checkOpenMatters } from './open-matters';
import { checkParity } from './parity';
import { checkPlacesDenied } from './places-denied';
import type { Text } from './read-text';
import { checkScope } from './scope';
import { checkSiblings } from './siblings';
import type { ReadSource } from './source';
import { checkUniversals } from './universals';
import type { EvidenceWords } from './words';

/**
 * What an English statement claims and nothing in its English source allows: each needs the words of the package.
 * @param cited the sentences it rests on
 * @param others the rest of the source
 */
export function checkClaims(
  said: Text,
  cited: readonly Text[],
  others: readonly Text[],
  read: ReadSource,
  words: EvidenceWords,
): Finding[] {
  const own = [read.title, ...cited];
  const { CLAIMS } = words.patterns.claims;
  const claimed = claimsIn(said.lower, cited.map(({ lower }) => lower).join('\n'), CLAIMS);
  const denied = [...checkParity(said, cited, words), ...claimed.filter(({ kind }) => kind === 'sign')];
  return [
    ...checkSiblings(said, cited),
    ...checkHedges(said, cited, read.title, words),
    ...checkScope(said, own, others, words),
    ...checkContraries(said, cited, words),
    ...checkPlacesDenied(said, cited, words),
    ...checkOpenMatters(said, cited, words),
    ...checkUniversals(said, own, others),
    ...claimed.filter(({ kind }) => kind !== 'sign'),
    ...(denied.length > 0 && isRetold(said, cited, words) ? [] : denied),
    ...checkBareComparisons(said, cited, others, words),
    ...checkForeign(said, read, words),
  ];
}
