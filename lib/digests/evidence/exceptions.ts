import type { Finding } from '../../records/digest';
import type { Text } from './read-text';
import { rootOf, type Token } from './tokens';

/** What sets one thing apart from all others of its kind, and what makes it the only one. */
const EXCEPT =
  /\b(?:except(?:ing)?(?: for)?|other than|apart from|with the exception of|aside from|all but)\b/g;
const ONLY = /\b(?:only|solely|exclusively|alone|just)\b/;
const DENIES = /\b(?:no|not|non|none|never|without|neither|cannot|unlike|fail\w*|lack\w*)\b|n't\b/;
/** What is set apart stands so near behind, in words that tell. */
const REACH = 3;

const behind = (tokens: readonly Token[], from: number): string[] =>
  tokens
    .filter(({ start, content }) => content && start >= from)
    .slice(0, REACH)
    .map(({ stem }) => rootOf(stem));

/** “Only the principal one is” for “all are except the principal one”. @param named the sentences it rests on */
export function checkExceptions(said: Text, named: readonly Text[]): Finding[] {
  const one = said.lower.replace(/\bnot only\b/g, '');
  if (DENIES.test(one)) return [];
  const isOnly = ONLY.test(one) && !new RegExp(EXCEPT.source).test(one);
  const roots = new Set(said.tokens.map(({ stem }) => rootOf(stem)));
  for (const { lower, tokens } of isOnly ? named : []) {
    if (ONLY.test(lower)) continue;
    for (const match of lower.matchAll(EXCEPT)) {
      const apart = behind(tokens, match.index + match[0].length);
      if (apart[0] && roots.has(apart[0])) return [{ kind: 'sign', said: 'only', source: match[0] }];
    }
  }
  return [];
}
