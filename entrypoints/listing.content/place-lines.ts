import type { ListKind } from '../../lib/arxiv-pages/kinds';
import { firstList, type ListEntry, placesIn, readEntry } from '../../lib/arxiv-pages/list-entries';
import { BAR, createLine, HEAD, LINE, type Line } from './line';

/** So often in all a copy of a line, or a line out of place, is put right: a script that insists has its way. */
const MOST_FIGHTS = 500;

interface Placing {
  /** The page's first list begins to be parsed: nothing of it is painted yet. */
  onList(list: Element): void;
  /** Lines stand in their places, in the page's order. */
  onLines(lines: Line[]): void;
  /** The page is parsed; lines may still come. */
  onWhole(): void;
}

/**
 * Puts a line into every entry of a page's lists while the page is parsed, and into those that come later; puts back what others
 * remove. Entries are taken once the parser has left them, so that the line is their last child.
 * @returns how to stop
 */
export function placeLines(kind: ListKind, { onList, onLines, onWhole }: Placing): () => void {
  for (const old of document.querySelectorAll(`${LINE}, ${BAR}, ${HEAD}`)) old.remove();
  const places = placesIn(document, kind);
  const seen = new WeakSet<Element>();
  const lineOf = new WeakMap<Node, Line>();
  let next = 0;
  let hasList = false;
  let fights = MOST_FIGHTS;

  function look(): void {
    if (!hasList) {
      const list = firstList(document, kind);
      if (!list) return;
      hasList = true;
      onList(list);
    }
    const end = document.readyState === 'loading' ? places.length - 1 : places.length;
    // Read first, then changed: a live collection begins anew after each change.
    const entries: ListEntry[] = [];
    for (; next < end; next++) {
      const place = places[next];
      if (!place || seen.has(place)) continue;
      seen.add(place);
      const entry = readEntry(place);
      if (entry) entries.push(entry);
    }
    const fresh = entries.map(createLine);
    for (const line of fresh) {
      lineOf.set(line.host, line);
      line.entry.place.append(line.host);
    }
    if (fresh.length > 0) onLines(fresh);
  }

  function mend(node: Node, wasRemoved: boolean): void {
    const line = lineOf.get(node);
    if (line && wasRemoved && !node.isConnected && line.entry.place.isConnected) {
      if (line.returns-- > 0) line.entry.place.append(line.host);
    } else if (!line && !wasRemoved && isElement(node) && node.localName === LINE && fights-- > 0)
      node.remove();
    // What others add may stand anywhere.
    else if (!line && !wasRemoved && isElement(node) && node.localName !== HEAD) next = 0;
  }

  const observer = new MutationObserver((records) => {
    for (const { removedNodes, addedNodes } of records) {
      for (const node of removedNodes) mend(node, true);
      for (const node of addedNodes) mend(node, false);
    }
    look();
  });
  let frame = 0;

  /** Before each frame that shows more of the page; to be told of its nodes one by one would take longer than all else. */
  function lookOnce(): void {
    look();
    if (document.readyState === 'loading') frame = requestAnimationFrame(lookOnce);
    else {
      observer.observe(document, { childList: true, subtree: true });
      onWhole();
    }
  }

  function parsed(): void {
    cancelAnimationFrame(frame);
    lookOnce();
  }

  document.addEventListener('DOMContentLoaded', parsed);
  lookOnce();
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    document.removeEventListener('DOMContentLoaded', parsed);
  };
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
