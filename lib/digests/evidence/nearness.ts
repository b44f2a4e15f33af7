import type { Text } from './read-text';
import { common, rootOf } from './tokens';

/** Of so few words half are enough: “leaves are allowed”, “crosstalk grows”. */
const FEW = 3;

const rootsOf = ({ tokens }: Text): Set<string> =>
  new Set(tokens.flatMap(({ content, stem }) => (content ? [rootOf(stem)] : [])));

/**
 * Which part of a statement's words stands, in any form, in the one of some sentences that has most of them; 0 to 1. A free paraphrase
 * has few: single words of it that are opposed to single words of the source then tell nothing.
 */
export function nearnessOf(said: Text, sentences: readonly Text[]): number {
  const own = rootsOf(said);
  const shares = sentences.map((text) => {
    const theirs = rootsOf(text);
    const shared = common(own, theirs);
    return Math.min(own.size, theirs.size) <= FEW && 2 * shared >= Math.min(own.size, theirs.size)
      ? 1
      : shared / own.size;
  });
  return Math.max(0, ...shares);
}
