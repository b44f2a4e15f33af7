import type { Finding } from '../../records/digest';
import type { Text } from './read-text';
import { common, rootOf, shareIn } from './tokens';

/** Of nothing, and of something. */
const NONE = /^(?:none|neither)$/;
const SOME = /^(?:some|several|many|most|all|both|every|each|certain)$/;
/** What it is said of stands so near behind, in words, and so many of them are the same. */
const REACH = 5;
const SHARED = 2;
/** So much of a statement stands in the sentence that says the contrary. */
const ABOUT = 0.5;
/** Where either denies anything else, both may say the same: “all fall short” for “none suffices”. */
const DENIES =
  /\b(?:not?|never|without|cannot|fail\w*|lack\w*|fall\w* short|worse|less|fewer|low\w*|unable|inferior|miss\w*|trail\w*|lag\w*|un\w{4,}|in(?:sufficient|adequate|effective)\w*)\b|n't\b/;

interface Told {
  word: string;
  of: ReadonlySet<string>;
}

const toldOf = ({ tokens }: Text, pattern: RegExp): Told[] =>
  tokens.flatMap(({ lower }, at) =>
    pattern.test(lower)
      ? [
          {
            word: lower,
            of: new Set(
              tokens
                .slice(at + 1, at + 1 + REACH)
                .flatMap(({ content, stem }) => (content ? [rootOf(stem)] : [])),
            ),
          },
        ]
      : [],
  );

/** “Some of the detergents did better” where none of them did, or the other way round. */
export function checkNoneSome(said: Text, named: readonly Text[]): Finding[] {
  if (DENIES.test(said.lower)) return [];
  for (const text of named) {
    if (DENIES.test(text.lower) || shareIn(said.content, text.content) < ABOUT) continue;
    for (const [own, theirs] of [
      [NONE, SOME],
      [SOME, NONE],
    ] as const) {
      const mine = toldOf(text, own).length > 0 ? [] : toldOf(said, own);
      for (const one of mine) {
        const other = toldOf(text, theirs).find(({ of }) => common(of, one.of) >= SHARED);
        if (other) return [{ kind: 'sign', said: one.word, source: other.word }];
      }
    }
  }
  return [];
}
