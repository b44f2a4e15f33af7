import type { Finding } from '../../records/digest';
import { isDenied, isDeniedBehind } from './around';
import { isDeniedBy } from './denying-prefix';
import type { Text } from './read-text';
import { common, rootOf } from './tokens';

/** “Changed” for “unchanged”, wherever it stands, where both are denied or neither. */
export function checkPrefixes(said: Text, named: readonly Text[]): Finding[] {
  const mine = polarWords(said);
  const yours = named.flatMap(polarWords);
  for (const one of mine)
    for (const other of yours)
      if (
        one.denied === other.denied &&
        common(one.around, other.around) > 0 &&
        (isDeniedBy(one.word, other.word) || isDeniedBy(other.word, one.word)) &&
        !mine.some(({ word }) => word === other.word) &&
        !yours.some(({ word }) => word === one.word)
      )
        return [{ kind: 'sign', said: one.word, source: other.word }];
  return [];
}

/** The words of a text, “non-” with the one behind it, and whether each is denied. */
function polarWords({ tokens }: Text): { word: string; denied: boolean; around: ReadonlySet<string> }[] {
  return tokens.flatMap(({ lower, content, breaks }, at) => {
    if (!content) return [];
    const isNon = tokens[at - 1]?.lower === 'non' && !breaks;
    const beside = [...tokens.slice(Math.max(0, at - BESIDE), at), ...tokens.slice(at + 1, at + 1 + BESIDE)];
    return [
      {
        word: isNon ? `non${lower}` : lower,
        denied: isDenied(tokens, at, DENIED_WITHIN) || isDeniedBehind(tokens, at),
        around: new Set(beside.flatMap((each) => (each.content ? [rootOf(each.stem)] : []))),
      },
    ];
  });
}
/** A denial stands so near before what it denies, and what a word is said of so near around it, in words. */
const DENIED_WITHIN = 12;
const BESIDE = 4;
