import { LONGEST_ENTRY } from '../raw-entry';

/** One item of the list, or why it is none. */
export type Item =
  | { at: number; text: string }
  | { at: number; fault: 'not-closed' | 'too-long' | 'too-deep' };

/** The deepest item of CSL has four levels. */
const DEEPEST = 32;

/** Lists stand alone, or, as Zotero's server gives them, under `items`. */
const LIST = /^\s*(?:\{\s*"items"\s*:\s*)?\[/;

/** How an item begins that stands on a line of its own. */
const NEXT = /\n[^\S\n]*(\{)\s*"(?:id|type|title|DOI|URL|abstract|author)"\s*:/g;

/**
 * Splits a list in JSON into its items without reading them, so that one that is broken costs no other, and a large list is read
 * item by item. An item alone is a list of one. Linear time where the list is sound.
 */
export function* splitItems(text: string): Generator<Item, void, void> {
  let from = LIST.exec(text)?.[0].length ?? 0;
  for (let at = text.indexOf('{', from); at >= 0; at = text.indexOf('{', from)) {
    const found = itemAt(text, at);
    from = found.end;
    if (found.fault) {
      yield { at, fault: found.fault };
      if (found.fault !== 'too-deep') from = nextItem(text, at + 1);
    } else if (isSound(text.slice(at, from))) yield { at, text: text.slice(at, from) };
    else {
      // A quotation mark that is missing may have swallowed items: those that can be told again are.
      yield { at, text: '' };
      from = Math.min(from, nextItem(text, at + 1));
    }
  }
}

function isSound(item: string): boolean {
  try {
    JSON.parse(item);
    return true;
  } catch {
    return false;
  }
}

function nextItem(text: string, from: number): number {
  NEXT.lastIndex = from;
  const next = NEXT.exec(text);
  return next ? next.index + next[0].indexOf('{') : text.length;
}

/** A whole string, one that does not end, or what opens and closes. */
const MARK = /"(?:[^"\\]|\\[\s\S])*"?|[{}[\]]/g;

/** Where the item ends that begins here. */
function itemAt(text: string, at: number): { end: number; fault?: 'not-closed' | 'too-long' | 'too-deep' } {
  let depth = 0;
  let deepest = 0;
  MARK.lastIndex = at;
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    const end = MARK.lastIndex;
    const sign = mark[0];
    if (sign === '{' || sign === '[') deepest = Math.max(deepest, ++depth);
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth === 0) return deepest > DEEPEST ? { end, fault: 'too-deep' } : { end };
    if (end - at > LONGEST_ENTRY) return { end, fault: deepest > DEEPEST ? 'too-deep' : 'too-long' };
  }
  return { end: text.length, fault: 'not-closed' };
}
