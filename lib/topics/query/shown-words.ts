import { fold } from '../../papers/fold';

/** A word of a text that a reader sees, as queries read it, and where it stands there (UTF-16 units). */
export interface ShownWord {
  word: string;
  start: number;
  end: number;
}

const HAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const IN_WORD = /[\p{L}\p{N}]/u;

/**
 * The words of a text as `words` reads them, with their places: letter by letter, for folding makes one letter of two and
 * two of one. The text is plain: it has no TeX left in it.
 */
export function shownWords(text: string): ShownWord[] {
  const all: ShownWord[] = [];
  let open: ShownWord | undefined;
  let at = 0;
  for (const letter of text) {
    const end = at + letter.length;
    const folded = fold(letter);
    // A mark that is folded away stands on the letter before it.
    if (folded === '' && open) open.end = end;
    for (const each of folded) {
      const isAlone = HAN.test(each);
      if (isAlone || !IN_WORD.test(each)) open = undefined;
      if (!IN_WORD.test(each)) continue;
      if (open) {
        open.word += each;
        open.end = end;
        continue;
      }
      const made = { word: each, start: at, end };
      all.push(made);
      if (!isAlone) open = made;
    }
    at = end;
  }
  return all;
}
