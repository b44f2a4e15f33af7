import { BEFORE_NUMBER, NEVER_END, SELDOM_END } from './sentence-words';

/** Where a sentence stands: UTF-16 offsets into the text that was given, `end` exclusive. */
export interface SentenceSpan {
  start: number;
  end: number;
}

const NUMBER = /[A-Z]{0,4}\d|[([\\$§]|[IVXLC]+\b|[A-Z]\b(?! [a-z])/y;
const STARTER =
  /["'“‘([]*(?:(?:We|The|Th[ie]s|These|Those|Our|In|It|Its|However|To|Here|For|From|Moreover|Furthermore|Further|Then|Thus|Hence|Therefore|Finally|First|Second|Next|Also|Additionally|Using|Based|By|With|Without|Such|Some|Many|Most|There|If|When|Where|While|Although|Though|Since|Because|As|At|On|Under|Unlike|Both|Each|All|Neither|None|No|Not|Nothing|They|He|She|Two|Three|Several|What|How|Why|Whether|Let|Results|Experiments|Extensive|Existing|Recent)(?![\p{L}\p{N}])|A [a-z]|[\p{L} ]{3,30}: )/uy;
/** A lower-case word that is a name all the same: mBERT, k-NN, vLLM, p53. */
const LOWER_NAME = /\p{Ll}+-?[\p{Lu}\d]/uy;
const LOWER = /\p{Ll}/uy;
const ENUMERATOR = /\((?:\d{1,2}|[a-h]|[ivx]{1,4})\)/y;
const FIRST_ITEM = /\((?:1|a|i)\)/y;
/** Marks with what closes after them; French sets a space before its closing quotation mark. */
const RUN = /[.!?…]+(?:[)\]}"'’”»*]|[ \u00a0\u202f]»)*/y;
/** Japanese goes on after 「…。」 with と. */
const CJK_RUN = /[。！？｡．]+[」』）】”’"')]*(?![。！？｡．」』）】と])/y;
const QUOTED = /["'’”»]/;
/** A missing space: “…models.We propose”. */
const GLUED = /(?:We|The|This|These|Our|In|However|To|It)[ ,]/y;
const HEADING =
  /(?:^|\s)((?:Background|Context|Motivation|Introduction|Purpose|Aims?|Objectives?|Materials? and Methods?|Methods?(?: and (?:Materials|Results))?|Methodology|Approach|Results?(?: and Discussion)?|Findings|Conclusions?|Significance|Discussion|Availability(?: and Implementation)?|Limitations|Interpretation)|(?:BACKGROUND|MOTIVATION|PURPOSE|AIMS?|OBJECTIVES?|METHODS?|RESULTS?|FINDINGS|CONCLUSIONS?|DISCUSSION|AVAILABILITY))$/;
const ABBREVIATED = /^(?:\p{Lu}|\p{Lu}\.-?\p{Lu}|(?:\p{L}{1,2}\.)+-?\p{L}{1,3})$/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
const OPENERS = '([{（「『【';
const CLOSERS = ')]}）」』】';
const DELIMITER = /[$\\()[\]{}（）「」『』【】]/g;
const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;
/** A longer bracket is taken for one that was never closed. */
const LONGEST_BRACKET = 400;

const at = (pattern: RegExp, text: string, index: number): boolean => {
  pattern.lastIndex = index;
  return pattern.test(text);
};

/** Asked without a pattern wherever that will do: to compile one that knows all letters takes longer than most texts. */
function isLower(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code < 128 ? code > 96 && code < 123 : at(LOWER, text, index);
}

const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char);

/** Where the formula that may open at `i` ends (its last index), or infinity. `next` finds a closing delimiter. */
function formulaEnd(text: string, i: number, next: (needle: string, from: number) => number): number {
  const opener = text.slice(i, i + 2);
  if (opener === '\\(') return next('\\)', i + 2) + 1;
  if (opener === '\\[') return next('\\]', i + 2) + 1;
  if (opener === '$$') return next('$$', i + 2) + 1;
  if (opener[0] === '\\' || isSpace(opener[1])) return Number.POSITIVE_INFINITY;
  let close = next('$', i + 1);
  while (text[close - 1] === '\\') close = next('$', close + 1);
  return isSpace(text[close - 1]) || /\d/.test(text[close + 1] ?? '') ? Number.POSITIVE_INFINITY : close;
}

/** Finds the next of a needle. Asked with growing `from`, so that the text is searched once, however hostile. */
function searchOnce(text: string): (needle: string, from: number) => number {
  const found: Record<string, number> = {};
  return (needle, from) => {
    if ((found[needle] ?? -1) < from) {
      const index = text.indexOf(needle, from);
      found[needle] = index < 0 ? Number.POSITIVE_INFINITY : index;
    }
    return found[needle] as number;
  };
}

/** The next index, from `from` on, of a sign that `pattern` (global, of one sign) finds; the text's length for none. */
const seek = (pattern: RegExp, text: string, from: number): number =>
  at(pattern, text, from) ? pattern.lastIndex - 1 : text.length;

/**
 * The pairs inside which nothing ends: brackets, `$…$`, `$$…$$`, `\(…\)`, `\[…\]`. Start → last index.
 * For `$` pandoc's rule: no space within the delimiters, no digit after the closing one (so `$2 … $6` is money).
 */
function pairsOf(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  const next = searchOnce(text);
  for (let i = seek(DELIMITER, text, 0); i < text.length; i = seek(DELIMITER, text, i + 1)) {
    const char = text[i] as string;
    if (OPENERS.includes(char)) open.push(i);
    else if (CLOSERS.includes(char)) {
      const start = open.pop();
      if (start !== undefined && i - start <= LONGEST_BRACKET) pairs.set(start, i);
    }
    if (char !== '$' && char !== '\\') continue;
    const end = formulaEnd(text, i, next);
    if (end < text.length) {
      pairs.set(i, end);
      i = end;
    } else if (char === '\\' || text[i + 1] === '$') i++;
  }
  return pairs;
}

/** The word that ends at a full stop, inner stops kept: `e.g`, `Fig`, `U.S`. At most 24 characters are looked at. */
function wordBefore(text: string, stop: number, floor: number): string {
  let start = stop;
  while (start > floor && stop - start < 24 && !/[\s([{"'“‘,;:/~]/.test(text[start - 1] as string)) start--;
  return text.slice(start, stop);
}

/** `U`, `U.S`, `e.g`: what is longer than a letter has a stop in it. */
const isAbbreviated = (word: string): boolean =>
  (word.length < 3 || word.includes('.')) && ABBREVIATED.test(word);

/** Whether a sentence that began at `start` ends with the full stop at `stop`, where `next` is what follows it. */
function stopEnds(text: string, start: number, stop: number, next: number): boolean {
  const word = wordBefore(text, stop, start);
  const key = word.toLowerCase();
  const starts = () => at(STARTER, text, next);
  if (stop - word.length === start && word.length <= 2) return false;
  // “LC-MS.” is no lady, “ESP.” no “especially”.
  if (NEVER_END.has(key) && (!CAPITALS.test(word) || at(NUMBER, text, next))) return false;
  if (BEFORE_NUMBER.has(key) && at(NUMBER, text, next)) return false;
  if (SELDOM_END.has(key) || isAbbreviated(word)) return starts();
  if (!isLower(text, next)) return true;
  return at(LOWER_NAME, text, next) || /[^\p{L}\p{N}]$|\p{Ll}{4}$/u.test(word);
}

/** Whether a sentence ends at a mark with no space after it: only where the space is missing. */
function gluedEnds(text: string, mark: number, after: number): boolean {
  const before = text[mark - 1] ?? ' ';
  if (text[mark] !== '.' || after > mark + 1) return false;
  if (CJK.test(before)) return CJK.test(text[after] as string);
  return at(GLUED, text, after) && /[\p{Ll})$ ]/u.test(before);
}

/** Whether the mark or run of marks from `mark` to `after` (closing quotes included) ends the sentence. */
function runEnds(text: string, start: number, mark: number, after: number, inList: boolean): boolean {
  let next = after;
  while (next < text.length && isSpace(text[next])) next++;
  if (next === text.length) return true;
  if (next === after) return gluedEnds(text, mark, after);
  if (inList && at(ENUMERATOR, text, next)) return false;
  const afterSpace = isSpace(text[mark - 1]);
  const goesOn = isLower(text, next) && !at(LOWER_NAME, text, next);
  // “… it works.” we say.
  if (goesOn && QUOTED.test(text[after - 1] as string)) return false;
  if (text[mark] === '.' && text[mark + 1] !== '.') {
    // “x . . . y” is an ellipsis, “text . Next” a text that was taken apart.
    if (text[next] === '.' || text.slice(mark - 3, mark) === ' . ') return false;
    return afterSpace ? !goesOn : stopEnds(text, start, mark, next);
  }
  const isEllipsis = '.…'.includes(text[mark] as string);
  return !goesOn && !(isEllipsis && (afterSpace || text[mark - 1] === ',') && !at(STARTER, text, next));
}

/** Whether the formula whose last sign is at `close` holds the full stop or question mark of its sentence: `$x = y.$ We …`. */
function formulaEnds(text: string, start: number, close: number, inList: boolean): boolean {
  let mark = close - (text[close - 1] === '\\' ? 2 : 1);
  if (text[mark] === '$') mark--;
  while (isSpace(text[mark]) && mark > start) mark--;
  if (!'.?'.includes(text[mark] as string)) return false;
  let next = close + 1;
  while (next < text.length && isSpace(text[next])) next++;
  if (next === text.length || next === close + 1 || (inList && at(ENUMERATOR, text, next))) return false;
  return text[mark - 1] === '.' ? at(STARTER, text, next) : !isLower(text, next);
}

/** Whether the bracket that closes at `close` held a whole sentence, or the end of one, and so ends it. */
function bracketEnds(text: string, start: number, close: number, inList: boolean): boolean {
  const mark = close - 1;
  if (!')]}'.includes(text[close] as string) || !'.!?'.includes(text[mark] as string)) return false;
  const word = wordBefore(text, mark, start);
  const isAbbreviation = NEVER_END.has(word) || SELDOM_END.has(word) || isAbbreviated(word);
  return !isAbbreviation && runEnds(text, start, mark, close + 1, inList);
}

/** Whether the bracket or formula whose last sign is at `close` ends its sentence. */
const pairEnds: typeof bracketEnds = (text, start, close, inList) =>
  text[close] === '$' || text[close - 1] === '\\'
    ? formulaEnds(text, start, close, inList)
    : bracketEnds(text, start, close, inList);

/** Where the heading before a colon begins (“… done. Methods:”), or -1. */
function headingStart(text: string, start: number, colon: number): number {
  const heading = HEADING.exec(text.slice(Math.max(start, colon - 40), colon))?.[1];
  return heading ? colon - heading.length : -1;
}

/** Nothing else can end a sentence or open a pair. */
const OF_INTEREST = /[.!?…:。！？｡．([{（「『【$\\]/g;

/** Where a sentence that begins at `start` ends (exclusive). */
function sentenceEnd(text: string, start: number, pairs: Map<number, number>): number {
  let inList = false;
  for (let i = seek(OF_INTEREST, text, start); i < text.length; i = seek(OF_INTEREST, text, i + 1)) {
    const char = text[i] as string;
    const close = pairs.get(i);
    if (close !== undefined) {
      inList ||= i > start && at(FIRST_ITEM, text, i);
      if (pairEnds(text, start, close, inList)) return close + 1;
      i = close;
    } else if ('.!?…'.includes(char)) {
      at(RUN, text, i);
      const after = RUN.lastIndex;
      if (runEnds(text, start, i, after, inList)) return after;
      i = after - 1;
    } else if (at(CJK_RUN, text, i)) {
      return CJK_RUN.lastIndex;
    } else if (char === ':') {
      const heading = headingStart(text, start, i);
      if (heading > start) return heading;
    }
  }
  return text.length;
}

/**
 * The sentences of a scientific abstract, in order, without the white space around them.
 * A blank line always ends a sentence, a line break never does. Linear in the length of the text.
 *
 * @param text any string, TeX kept
 * @returns offsets into `text` itself, so that `text.slice(start, end)` is the sentence
 */
export function splitSentences(text: string): SentenceSpan[] {
  const out: SentenceSpan[] = [];
  const splitParagraph = (paragraph: string, offset: number): void => {
    const pairs = pairsOf(paragraph);
    for (let start = 0; start < paragraph.length; ) {
      while (start < paragraph.length && isSpace(paragraph[start])) start++;
      const end = sentenceEnd(paragraph, start, pairs);
      const length = paragraph.slice(start, end).trimEnd().length;
      if (length) out.push({ start: offset + start, end: offset + start + length });
      start = end;
    }
  };
  let from = 0;
  for (const gap of text.matchAll(/\n\s*\n/g)) {
    splitParagraph(text.slice(from, gap.index), from);
    from = gap.index + gap[0].length;
  }
  splitParagraph(text.slice(from), from);
  return out;
}
