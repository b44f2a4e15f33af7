import type { Finding } from '../../records/digest';
import { deniesAt } from './around';
import type { Text } from './read-text';
import { common, rootOf, shareIn, type Token } from './tokens';
import type { EvidenceWords } from './words';

/** So much of a statement stands in a sentence that denies a part of it. */
const ABOUT = 0.4;
/** What stands at a place is told within so many words behind it. */
const REACH = 4;

const behind = (tokens: readonly Token[], at: number): Set<string> =>
  new Set(
    tokens.slice(at + 1, at + 1 + REACH).flatMap(({ content, stem }) => (content ? [rootOf(stem)] : [])),
  );

/**
 * “Within groups the hypothesis is rejected” where it is “between, but not within, groups”: what a source takes out by “not” before
 * a preposition, and a statement that denies nothing asserts.
 */
export function checkPlacesDenied(
  said: Text,
  named: readonly Text[],
  { patterns }: EvidenceWords,
): Finding[] {
  const { PLACE, NOT_BUT } = patterns.english;
  const turned = named.flatMap((text) => turnedRound(said, text, PLACE))[0];
  if (turned) return [turned];
  if (said.tokens.some((_, at) => deniesAt(said.tokens, at)) || NOT_BUT.test(said.lower)) return [];
  for (const { tokens, content } of named) {
    if (shareIn(said.content, content) < ABOUT) continue;
    for (const [at, { lower }] of tokens.entries()) {
      if (lower !== 'not' || !PLACE.test(tokens[at + 1]?.lower ?? '')) continue;
      const place = tokens[at + 1]?.lower ?? '';
      const theirs = behind(tokens, at + 1);
      const found = said.tokens.findIndex(
        (token, i) => token.lower === place && common(behind(said.tokens, i), theirs) > 0,
      );
      if (found >= 0) return [{ kind: 'sign', said: place, source: `not ${place}` }];
    }
  }
  return [];
}

/** “Within, but not between” for “between, but not within”. */
function turnedRound(said: Text, text: Text, place: RegExp): Finding[] {
  const denied = ({ tokens }: Text): string[] =>
    tokens.flatMap(({ lower }, at) => {
      const next = tokens[at + 1]?.lower ?? '';
      return lower === 'not' && place.test(next) ? [next] : [];
    });
  const asserts = ({ tokens }: Text, word: string): boolean =>
    tokens.some(({ lower }, at) => lower === word && tokens[at - 1]?.lower !== 'not');
  const theirs = denied(text);
  return denied(said).flatMap((own): Finding[] => {
    const other = theirs.find((each) => each !== own && asserts(said, each));
    return other && !theirs.includes(own) && asserts(text, own)
      ? [{ kind: 'sign', said: `not ${own}`, source: `not ${other}` }]
      : [];
  });
}
