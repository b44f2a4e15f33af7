/** Letters of a value that the grammar need not go through: it takes what stands in braces or quotes as it is. */
const LONG = 5_000;
/** What opens, closes or quotes; escaped braces are letters. */
const MARK = /\\[\\{}]|[{}"]/g;
/** Braces within braces; whether deeper ones can be read the grammar says. */
const DEEPEST = 50;
/** Signs of private use around the number of a value that was taken out. */
const HELD = /\u{f0000}(\d+)\u{f0001}/gu;
const SIGN = '\u{f0000}';

/** An entry without its long values. */
export interface Shortened {
  text: string;
  /** Puts the values back in what the grammar gave for a field. */
  whole(value: string): string;
}

const asIs = (text: string): Shortened => ({ text, whole: (value) => value });

/**
 * Takes long values out of an entry, so that its grammar, which goes on until it is through, is not asked to read a list of twelve
 * thousand names letter by letter. Linear time.
 * @param text one entry, from its `@`
 */
export function shortened(text: string): Shortened {
  if (text.length < LONG || text.includes(SIGN)) return asIs(text);
  const values: string[] = [];
  let short = '';
  let kept = 0;
  for (const [from, to] of valuesIn(text)) {
    if (to - from < LONG) continue;
    short += `${text.slice(kept, from)}${SIGN}${values.length}\u{f0001}`;
    values.push(text.slice(from, to));
    kept = to;
  }
  return {
    text: short + text.slice(kept),
    whole: (value) => value.replace(HELD, (_, at: string) => values[Number(at)] ?? ''),
  };
}

/** Where values stand that are in braces or quotes: within these. */
function* valuesIn(text: string): Generator<[from: number, to: number]> {
  // The entry’s own brace or bracket is the first.
  MARK.lastIndex = 1 + Math.max(0, text.search(/[{(]/));
  let depth = 0;
  let quoted = false;
  let from = 0;
  let deepest = 0;
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    const isOutside = depth === 0 && !quoted;
    if (mark[0] === '{') depth += 1;
    else if (mark[0] === '}') depth -= 1;
    else if (mark[0] === '"' && depth === 0) quoted = !quoted;
    else continue;
    if (depth < 0) return;
    if (isOutside) [from, deepest] = [mark.index + 1, depth];
    else if (depth === 0 && !quoted && deepest <= DEEPEST) yield [from, mark.index];
    deepest = Math.max(deepest, depth);
  }
}
