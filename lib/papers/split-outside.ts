/** One part of a list: what stands in it, and what stands in parentheses. */
export interface Part {
  text: string;
  /** The contents of its outermost parentheses, in order. */
  asides: string[];
}

/** An opening parenthesis or a separator. The “and” of “ATLAS and CMS Collaborations” joins one name. */
const MARK = /\(|[,;]|\s(?:and|&)(?=\s)(?![^,;()]{0,80}\bcollaborations\b)/gi;

/**
 * Splits a list at commas, semicolons, “and” and “&” that stand outside parentheses. A parenthesis that is never
 * closed, or never opened, is passed over, so that one slip does not swallow all names behind it. Linear time.
 */
export function splitOutside(list: string): Part[] {
  const closing = pairs(list);
  const parts: Part[] = [];
  let part: Part = { text: '', asides: [] };
  let from = 0;
  for (const { 0: mark, index } of list.matchAll(MARK)) {
    const end = mark === '(' ? closing.get(index) : undefined;
    if (index < from || (mark === '(' && end === undefined)) continue;
    part.text += `${list.slice(from, index)} `;
    if (end !== undefined) part.asides.push(list.slice(index + 1, end));
    else {
      parts.push(part);
      part = { text: '', asides: [] };
    }
    from = (end ?? index + mark.length - 1) + 1;
  }
  part.text += list.slice(from);
  return [...parts, part];
}

/** For each opening parenthesis that has one, its closing one. */
function pairs(text: string): Map<number, number> {
  const closing = new Map<number, number>();
  if (!text.includes('(')) return closing;
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') open.push(i);
    const start = text[i] === ')' ? open.pop() : undefined;
    if (start !== undefined) closing.set(start, i);
  }
  return closing;
}
