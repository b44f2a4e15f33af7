/** A stretch of a text, its end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What stands behind the quote that ends a text of JSON; behind a comma, the next text or name. */
const AFTER_TEXT = /\s*(?:[:}\]]|$|,\s*(?:["'“{}[\]/]|$|\w+\s*:))/y;

/**
 * Where the text that begins with the quote at `start` ends: at its own quote, or at the end of all. A quote that nothing
 * of JSON follows is one the model forgot to escape.
 */
function endOfText(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') {
      AFTER_TEXT.lastIndex = i + 1;
      if (AFTER_TEXT.test(text)) return i;
    }
  }
  return text.length;
}

/** JSON with what its texts must not hold as it is: quotes, line ends and tabs become escapes. */
export function mendTexts(json: string): string {
  let mended = '';
  let from = 0;
  for (let i = 0; i < json.length; i++) {
    if (json[i] === '\\') i++;
    else if (json[i] === '"') {
      const end = endOfText(json, i);
      const inside = json.slice(i + 1, end).replace(/\\[\s\S]|["\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign);
      mended += json.slice(from, i + 1) + inside;
      from = end;
      i = end;
    }
  }
  return mended + json.slice(from);
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Objects that stand in no other, in order, and where the first begins that never ends. */
export interface Objects {
  closed: Span[];
  open?: number | undefined;
}

/**
 * The objects of a text, their braces matched. Braces in quoted texts do not count, nor quotes outside of objects. What
 * stands in one that never ends is found. Linear time.
 */
export function objectsIn(text: string): Objects {
  const open: number[] = [];
  const closed: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '{') open.push(i);
    else if (open.length === 0) continue;
    else if (sign === '\\') i++;
    else if (sign === '"') i = endOfText(text, i);
    else if (sign === '}') {
      const start = open.pop() ?? 0;
      while ((closed.at(-1)?.start ?? -1) > start) closed.pop();
      closed.push({ start, end: i + 1 });
    }
  }
  return { closed, open: open[0] };
}

/** Where the object that begins at `start` ends; undefined where it does not. */
export function endOfObject(text: string, start: number): number | undefined {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const sign = text[i];
    if (sign === '\\') i++;
    else if (sign === '"') i = endOfText(text, i);
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return i + 1;
  }
  return undefined;
}

/**
 * Of an object that was cut off, or not, the members that are surely whole, as an object that is closed: one is whole
 * when a comma follows it, or when its own last bracket has come.
 */
export function wholeMembers(text: string, start: number): string {
  let depth = 0;
  let end = start + 1;
  for (let i = start; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (sign === '\\') i++;
    else if (sign === '"') i = endOfText(text, i);
    else if (sign === ',' && depth === 1) end = i;
    else if ('{['.includes(sign)) depth++;
    else if ('}]'.includes(sign)) {
      depth--;
      if (depth === 0) return text.slice(start, i + 1);
      if (depth === 1) end = i + 1;
    }
  }
  return `${text.slice(start, end)}}`;
}
