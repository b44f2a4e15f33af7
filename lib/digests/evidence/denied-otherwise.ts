import type { Text } from './read-text';
import { rootOf, stemOf } from './tokens';

const PREFIX = /^(?:un|in|im|ir|il|non|dis|anti)(?=.{4})/;
/** Says that what follows it is not there. */
const ABSENT = /^(?:non|absence|absent|lack|lacks|lacking|devoid|free)$/;
/** What is not there stands so near behind, in words. */
const REACH = 5;

/** Whether a word is one of some that begin so, and denied by its own beginning or end: “nonperiodic”, “featureless”. */
function isDeniedForm(word: string, roots: ReadonlySet<string>): boolean {
  const bare = word.replace(PREFIX, '');
  if (bare !== word && roots.has(rootOf(stemOf(bare)))) return true;
  return word.length > 7 && word.endsWith('less') && roots.has(rootOf(stemOf(word.slice(0, -4))));
}

/** Whether a text denies one of some words without a “not”: “nonperiodic”, “non divergence-free”, “in the absence of a direct path”. */
export function isDeniedOtherwise({ tokens }: Text, stems: ReadonlySet<string>): boolean {
  const roots = new Set([...stems].map(rootOf));
  return tokens.some(
    ({ lower: word }, at) =>
      isDeniedForm(word, roots) ||
      (ABSENT.test(word) && tokens.slice(at + 1, at + 1 + REACH).some(({ stem }) => roots.has(rootOf(stem)))),
  );
}
