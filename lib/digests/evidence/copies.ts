import { plainOf, wordingOf } from './plain';
import type { Text } from './read-text';
import type { SourceSentence } from './source';

/** A statement that copies more sentences in a row than this is compared as any other. */
const MOST_COPIED = 12;

/** The sentences that a statement is, word for word; undefined where it is not whole sentences in a row. */
export function copiedIn(text: string, sentences: readonly SourceSentence[]): SourceSentence[] | undefined {
  const exact = sentences.find(({ quote }) => quote === text);
  if (exact) return [exact];
  const wording = wordingOf(plainOf(text));
  if (!wording) return undefined;
  for (let first = 0; first < sentences.length; first++) {
    let joined = '';
    for (let last = first; last < Math.min(sentences.length, first + MOST_COPIED); last++) {
      joined += ` ${sentences[last]?.text.plain}`;
      const copied = wordingOf(joined);
      if (copied && copied === wording) return sentences.slice(first, last + 1);
      if (!copied || !wording.startsWith(copied)) break;
    }
  }
  return undefined;
}

/** Whether the statement is a part of one sentence, word for word. */
export function isPartOf(text: Text, passages: readonly SourceSentence[]): boolean {
  const wording = wordingOf(text.plain);
  return passages.some((passage) => {
    const at = wording ? passage.wording.indexOf(wording) : -1;
    const around = passage.wording[at - 1] + (passage.wording[at + wording.length] ?? '');
    return at >= 0 && !/[\p{L}\d]/u.test(around.replace('undefined', ''));
  });
}
