import { looksLikeMath } from './looks-like-math';

export interface TextSegment {
  kind: 'text';
  source: string;
}

export interface MathSegment {
  kind: 'math';
  /** As it stands in the text, delimiters included. */
  source: string;
  /** What is between the delimiters. */
  tex: string;
  /** Whether it was set off (`$$…$$`, `\[…\]`). */
  display: boolean;
}

const MARK = /[$\\]/g;
/** Environments of formulas, and whether their inside alone is the formula. */
const ENVIRONMENT =
  /\\begin\{((equation|displaymath|math)\*?|(?:align|alignat|gather|multline|eqnarray)\*?)\}/y;
/** A formula that its text was cut off in is not longer. */
const LONGEST_REST = 300;

/** A stretch of a text. The sources of all, joined, are the text again. */
export type Segment = TextSegment | MathSegment;

/**
 * Splits a title or abstract into prose and formulas: `$…$` (as `looksLikeMath` judges), `$$…$$`, `\(…\)`, `\[…\]`,
 * `\begin{equation}…`. `\$` is a dollar sign. A delimiter without its partner is text, unless the text was plainly cut
 * off inside a formula. Takes linear time on any string.
 */
export function mathSegments(text: string): Segment[] {
  const segments: Segment[] = [];
  let textFrom = 0;
  const find = finder(text);
  const closingDollars = pairDollars(text);
  for (let i = nextMark(text, 0); i < text.length; i = nextMark(text, i)) {
    const math = mathAt(text, i, find, closingDollars);
    if (!math) {
      // An escape and a pair of dollars go together.
      i += text[i] === '\\' || text.startsWith('$$', i) ? 2 : 1;
      continue;
    }
    if (i > textFrom) segments.push({ kind: 'text', source: text.slice(textFrom, i) });
    segments.push(math);
    i += math.source.length;
    textFrom = i;
  }
  if (textFrom < text.length) segments.push({ kind: 'text', source: text.slice(textFrom) });
  return segments;
}

/** Where the next dollar or backslash stands, from here on. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? text.length;
}

type Find = (needle: string, from: number) => number;

function mathAt(text: string, i: number, find: Find, closing: Map<number, number>): MathSegment | undefined {
  if (text.startsWith('\\(', i)) return between(text, i, 2, find('\\)', i + 2), false);
  if (text.startsWith('\\[', i)) return between(text, i, 2, find('\\]', i + 2), true);
  if (text.startsWith('\\b', i)) return environmentAt(text, i, find);
  if (text.startsWith('$$', i)) return between(text, i, 2, find('$$', i + 2), true);
  if (text[i] !== '$') return undefined;
  const end = closing.get(i);
  if (end === undefined) return cutOff(text, i);
  if (!looksLikeMath(text.slice(i + 1, end), text[end + 1])) return undefined;
  return between(text, i, 1, end, false);
}

function environmentAt(text: string, i: number, find: Find): MathSegment | undefined {
  ENVIRONMENT.lastIndex = i;
  const [begin, name, inner] = ENVIRONMENT.exec(text) ?? [];
  if (!begin) return undefined;
  const end = `\\end{${name}}`;
  const at = find(end, i + begin.length);
  if (at < 0) return undefined;
  const source = text.slice(i, at + end.length);
  return { kind: 'math', source, tex: inner ? text.slice(i + begin.length, at) : source, display: true };
}

/** The rest of a text behind its last dollar sign, where it is TeX and no prose: a teaser that ends inside a formula. */
function cutOff(text: string, i: number): MathSegment | undefined {
  const tex = text.slice(i + 1, i + 2 + LONGEST_REST);
  const isTex = tex.length <= LONGEST_REST && /^[^$]*\\[A-Za-z][^$]*$/.test(tex);
  if (!isTex || !looksLikeMath(tex.trim(), undefined) || /\p{L}{3}/u.test(tex.replace(/\\[A-Za-z]+/g, '')))
    return undefined;
  return { kind: 'math', source: text.slice(i), tex, display: false };
}

function between(
  text: string,
  start: number,
  width: number,
  end: number,
  display: boolean,
): MathSegment | undefined {
  const tex = text.slice(start + width, Math.max(end, 0));
  if (end < 0 || tex.trim() === '') return undefined;
  return { kind: 'math', source: text.slice(start, end + width), tex, display };
}

/** Finds the next needle at or after an index that only grows, looking at each character once. */
function finder(text: string): Find {
  const last = new Map<string, number>();
  return (needle, from) => {
    const known = last.get(needle) ?? -2;
    if (known === -1 || known >= from) return known;
    const found = text.indexOf(needle, from);
    last.set(needle, found);
    return found;
  };
}

/**
 * For each dollar sign that could open a formula, the one that would close it: the next that stands no deeper in
 * braces, so that `$\mbox{for $x$}$` is one formula, as MathJax has it.
 */
function pairDollars(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  if (!text.includes('$')) return pairs;
  const open: { at: number; depth: number }[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '\\') i++;
    else if (char === '{') depth++;
    else if (char === '}') depth = Math.max(0, depth - 1);
    else if (char === '$') {
      for (let top = open.at(-1); top && depth <= top.depth; top = open.at(-1)) {
        if (depth === top.depth) pairs.set(top.at, i);
        open.pop();
      }
      open.push({ at: i, depth });
    }
  }
  return pairs;
}
