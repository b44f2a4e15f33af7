/** What a settings search reads: each stands for itself, and what it holds with it. */
const UNITS = 'h2, h3, p, li, tr, label, legend, summary, dt, dd, button';
/** Lists of things, which have a search of their own. */
const NOT_SETTINGS = '.category-groups, .library-list, .diary, [data-glossary]';
/** Set on what a search leaves out. */
const OUT = 'data-unmatched';
/** Folds that a search has opened: they are shut with it. */
const unfolded = new Set<HTMLDetailsElement>();

export interface FoundSettings {
  /** Words that are to be marked, in the order of the page. */
  marks: Range[];
  /** The smallest things that say all words, in the order of the page. */
  places: HTMLElement[];
}

/** The words of a search, in small letters; none of an empty one. */
export const wordsOf = (query: string): string[] => query.toLowerCase().split(/\s+/).filter(Boolean);

/**
 * Finds what says all words, part by part, and leaves out of each part what does not: headings of parts stay where something
 * under them is found. Nothing but one attribute and folds change; without words all is as it was.
 * @param root what holds the parts
 */
export function findSettings(root: ParentNode, words: readonly string[]): FoundSettings {
  if (words.length === 0) foldAgain();
  const found: FoundSettings = { marks: [], places: [] };
  for (const part of root.querySelectorAll<HTMLElement>('[data-part]')) {
    const places = words.length > 0 ? placesIn(part, words) : [];
    found.places.push(...places);
    for (const place of places) found.marks.push(...marksIn(place, words));
    leaveOut(part, words.length > 0 && places.length === 0);
    const isWhole = places.length === 0 || places.some(({ tagName }) => tagName === 'H2');
    for (const child of part.children)
      leaveOut(child, !isWhole && child.tagName !== 'H2' && !places.some((place) => child.contains(place)));
    for (const place of places) unfold(place, part);
  }
  return found;
}

function placesIn(part: HTMLElement, words: readonly string[]): HTMLElement[] {
  const says = (unit: Element) => {
    const text = (unit.textContent ?? '').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const all = [...part.querySelectorAll<HTMLElement>(UNITS)].filter(
    (unit) => !unit.closest(NOT_SETTINGS) && says(unit),
  );
  return all.filter((unit) => !all.some((other) => other !== unit && unit.contains(other)));
}

/** Letters whose small form is longer than they are would shift a mark: such a text gets none. */
function marksIn(place: HTMLElement, words: readonly string[]): Range[] {
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const marks: Range[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const whole = node.nodeValue ?? '';
    const text = whole.toLowerCase();
    if (text.length !== whole.length) continue;
    for (const word of words)
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
        marks.push(rangeOf(node, at, at + word.length));
  }
  return marks;
}

function rangeOf(node: Node, start: number, end: number): Range {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** A fold with a match inside, and not only in its summary, is opened. */
function unfold(place: HTMLElement, part: HTMLElement): void {
  for (let at = place.parentElement; at && at !== part; at = at.parentElement)
    if (at instanceof HTMLDetailsElement && !at.open && !place.closest('summary')) {
      at.open = true;
      unfolded.add(at);
    }
}

function foldAgain(): void {
  for (const fold of unfolded) fold.open = false;
  unfolded.clear();
}

function leaveOut(element: Element, out: boolean): void {
  if (out !== element.hasAttribute(OUT)) element.toggleAttribute(OUT, out);
}
