import type { Text } from './read-text';
import { rootOf, stemOf } from './tokens';

const PREFIX = /^(?:un|in|im|ir|il|non|dis|anti)(?=.{4})/;
/** Says that what follows it is not there. */
const ABSENT = /^(?:non|absence|absent|lack|lacks|lacking|devoid|free)$/;
/** What is not there stands so near behind, in words. */
const REACH = 5;

/** Whether a text denies one of some words without a “not”: “nonperiodic”, “non divergence-free”, “in the absence of a direct path”. */
export function isDeniedOtherwise({ tokens }: Text, stems: ReadonlySet<string>): boolean {
  const roots = new Set([...stems].map(rootOf));
  return tokens.some(({ lower }, at) => {
    const bare = lower.replace(PREFIX, '');
    if (bare !== lower && roots.has(rootOf(stemOf(bare)))) return true;
    if (lower.endsWith('less') && lower.length > 7 && roots.has(rootOf(stemOf(lower.slice(0, -4)))))
      return true;
    return (
      ABSENT.test(lower) && tokens.slice(at + 1, at + 1 + REACH).some(({ stem }) => roots.has(rootOf(stem)))
    );
  });
}
