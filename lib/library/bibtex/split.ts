import { LONGEST_ENTRY } from '../raw-entry';

/** A stretch of a file that is one entry, from its `@`; or why it is none. */
export type Chunk =
  | { at: number; type: string; text: string }
  | { at: number; type: string; fault: 'not-closed' | 'too-long' };

/** `@article{`, `@string(`. */
const HEAD = /@[^\S\n]{0,20}([A-Za-z]{1,40})\s{0,20}([{(])/g;
/** The same at the beginning of a line, with a label: the next entry, where the one before it was left open. */
const NEXT = /@[A-Za-z]{1,40}[^\S\n]{0,20}[{(]\s{0,20}[^\s,{}()="]{0,200}\s{0,20}[,=]/y;
const BLANK = /[^\S\n]/;

/**
 * Splits a file of BibTeX into entries, without reading them. An entry that is left open ends where the next one begins at a line's
 * start, so that it costs no other. Text between entries is a comment, as BibTeX has it. Linear time.
 */
export function* splitBibtex(text: string): Generator<Chunk, void, void> {
  HEAD.lastIndex = 0;
  for (let from = 0; ; ) {
    HEAD.lastIndex = from;
    const head = HEAD.exec(text);
    if (!head) return;
    const type = (head[1] ?? '').toLowerCase();
    const at = head.index;
    const open = at + head[0].length;
    const { end, closed } = endOf(text, open, head[2] === '(');
    from = end;
    if (type === 'comment') {
      // One that is left open is a line of words.
      if (!closed) from = open;
      continue;
    }
    if (end - at > LONGEST_ENTRY) yield { at, type, fault: 'too-long' };
    else if (!closed) yield { at, type, fault: 'not-closed' };
    else yield { at, type, text: text.slice(at, end) };
  }
}

/** What opens, closes or quotes; escaped braces are letters. */
const MARK = /\\[\\{}]|[{}")@]/g;

/** Where an entry ends whose inside begins at `open`; for one that is left open, where the next begins. */
function endOf(text: string, open: number, isRound: boolean): { end: number; closed: boolean } {
  let depth = 0;
  let quoted = false;
  MARK.lastIndex = open;
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    const end = mark.index + 1;
    switch (mark[0]) {
      case '{':
        depth += 1;
        break;
      case '}':
        if (depth === 0) return { end, closed: !isRound };
        depth -= 1;
        break;
      case '"':
        quoted = quoted !== (depth === 0);
        break;
      case ')':
        if (isRound && depth === 0 && !quoted) return { end, closed: true };
        break;
      case '@':
        if (beginsEntry(text, mark.index)) return { end: mark.index, closed: false };
    }
  }
  return { end: text.length, closed: false };
}

function beginsEntry(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 40 && BLANK.test(text[before] ?? '')) before -= 1;
  if (before >= 0 && text[before] !== '\n') return false;
  NEXT.lastIndex = at;
  return NEXT.test(text);
}
