import type { Finding } from '../../records/digest';
import type { Text } from './read-text';
import { rootOf } from './tokens';

/** What leaves a matter open, in a source. */
const OPEN =
  /\bconjectur\w*|\b(?:remains?|left|is|are|still) open\b|\bopen (?:problems?|questions?)\b|\b(?:unknown|unclear|unresolved)\b|\bcannot be (?:ruled out|excluded)|\bbest explained\b|\bonly (?:have )?empirical\b|\b(?:will|shall) be \w+ed\b|\bwill be made\b|\beither too\b|\bpromis(?:e|es|ed|ing)\b/g;
/** What leaves it open in a statement. */
const KEPT =
  /\b(?:conjectur\w*|open\w*|unknown|unclear|unresolved|whether|may|might|could|would|can(?:not)?|possib\w*|potential\w*|suggest\w*|candidate|best|likely|seems?|appears?|evidence|empirical\w*|not known|questions?|remains?|discuss\w*|explain\w*|explanations?|rul\w+|hypothe\w*|will|shall|to be|upon|promis\w*|hop\w+|expect\w*|future|either|or|aims?|consistent|compatible|left)\b/;
/** What an open matter is stands so near, in words, and so much of a statement is said there. */
const REACH = 9;
const ABOUT = 0.4;

/** What a source leaves open (a conjecture, a question, a promise) and a statement tells as settled. */
export function checkOpenMatters(said: Text, named: readonly Text[]): Finding[] {
  if (KEPT.test(said.lower)) return [];
  const roots = new Set(said.tokens.filter(({ content }) => content).map(({ stem }) => rootOf(stem)));
  for (const { lower, tokens } of named)
    for (const match of lower.matchAll(OPEN)) {
      const at = tokens.findIndex(({ start }) => start >= match.index);
      const near = tokens.slice(Math.max(0, at - REACH), at + REACH);
      const shared = new Set(near.map(({ stem }) => rootOf(stem)).filter((root) => roots.has(root)));
      if (shared.size >= 2 && shared.size >= ABOUT * roots.size)
        return [{ kind: 'hedge', said: said.plain.slice(0, 60), source: match[0] }];
    }
  return [];
}
