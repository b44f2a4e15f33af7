import type { Finding } from '../../records/digest';
import { isDenied } from './around';
import type { Text } from './read-text';
import { shareIn } from './tokens';
import type { EvidenceWords } from './words';

/** So much of a statement must stand in a sentence that contradicts it. */
const ABOUT = 0.3;

/** A short sentence may stand whole in a long statement. */
const about = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  Math.max(shareIn(one, other), shareIn(other, one));

/** Where a text asserts a word of one side. */
function asserted({ lower, tokens }: Text, pattern: RegExp): string | undefined {
  for (const match of lower.matchAll(pattern)) {
    const at = tokens.findIndex(({ start }) => start >= match.index);
    const isPart = /[-]$/.test(lower.slice(0, match.index)) && /non-$|un-$/.test(lower.slice(0, match.index));
    if (at >= 0 && !isPart && !isDenied(tokens, at)) return match[0];
  }
  return undefined;
}

const has = ({ lower }: Text, pattern: RegExp): boolean => new RegExp(pattern.source).test(lower);

/** “within, but not between” for “between, but not within”. */
function turnedRound(said: Text, named: readonly Text[], pattern: RegExp): Finding[] {
  const theirs = named.flatMap(({ lower }) => [...lower.matchAll(pattern)]);
  const own = [...said.lower.matchAll(pattern)].find(([, one, other]) =>
    theirs.some((pair) => pair[1] === other && pair[2] === one && one !== other),
  );
  return own ? [{ kind: 'sign', said: own[0] }] : [];
}

/** One of two words that exclude each other, where the source has the other one. */
export function checkContraries(said: Text, named: readonly Text[], { patterns }: EvidenceWords): Finding[] {
  const { BUT_NOT, CONTRARIES } = patterns.contraries;
  const turned = turnedRound(said, named, BUT_NOT);
  if (turned.length > 0) return turned;
  const near = named.filter(({ content }) => about(said.content, content) >= ABOUT);
  // What is compared may be turned round: “narrower than B” is “B is wider”.
  if (near.length === 0 || / than /.test(said.lower)) return [];
  for (const [one, other] of CONTRARIES) {
    for (const [own, theirs] of [
      [one, other],
      [other, one],
    ] as const) {
      const word = asserted(said, own);
      if (!word || has(said, theirs) || named.some((text) => has(text, own))) continue;
      const found = near.map((text) => asserted(text, theirs)).find(Boolean);
      if (found) return [{ kind: 'sign', said: word, source: found }];
    }
  }
  return [];
}
