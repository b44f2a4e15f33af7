import type { Text } from './read-text';
import { rootOf, shareIn } from './tokens';

const rootsOf = ({ tokens }: Text): Set<string> =>
  new Set(tokens.flatMap(({ content, stem }) => (content ? [rootOf(stem)] : [])));

/**
 * Which part of a statement's words stands, in any form, in the one of some sentences that has most of them, or of a short sentence's in
 * the statement; 0 to 1. A free paraphrase has few: single words of it that are opposed to single words of the source then tell nothing.
 */
export function nearnessOf(said: Text, sentences: readonly Text[]): number {
  const own = rootsOf(said);
  return Math.max(
    0,
    ...sentences.map((text) => {
      const theirs = rootsOf(text);
      return Math.max(shareIn(own, theirs), shareIn(theirs, own));
    }),
  );
}
