import type { Finding } from '../../records/digest';
import type { Text } from './read-text';
import { rootOf } from './tokens';
import type { EvidenceWords } from './words';

/** What an open matter is stands so near, in words, and so much of a statement is said there. */
const REACH = 12;
const ABOUT = 0.4;

/** What a source leaves open (a conjecture, a question, a promise) and a statement tells as settled. */
export function checkOpenMatters(said: Text, named: readonly Text[], { patterns }: EvidenceWords): Finding[] {
  const { OPEN, OPEN_KEPT } = patterns.english;
  if (OPEN_KEPT.test(said.lower)) return [];
  const roots = new Set(said.tokens.filter(({ content }) => content).map(({ stem }) => rootOf(stem)));
  for (const { lower, tokens } of named)
    for (const match of lower.matchAll(OPEN)) {
      const at = tokens.findIndex(({ start }) => start >= match.index);
      const behind = tokens.findIndex(
        ({ lower: word }, i) => i > at && /^(?:but|however|although|though)$/.test(word),
      );
      const near = tokens.slice(
        Math.max(0, at - REACH),
        Math.min(at + REACH, behind < 0 ? Infinity : behind),
      );
      const shared = new Set(near.map(({ stem }) => rootOf(stem)).filter((root) => roots.has(root)));
      if (shared.size >= 2 && shared.size >= ABOUT * roots.size)
        return [{ kind: 'hedge', said: said.plain.slice(0, 60), source: match[0] }];
    }
  return [];
}
