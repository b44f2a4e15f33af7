import type { Card } from '../../../lib/records/card';
import type { Query, Searchable } from '../../../lib/topics';
import { metBy, namesMeant, placesOf } from '../../../lib/topics/marking';
import { drawnText } from './drawn-text';

/** Texts of the authors' own on a card, and where each came from. */
const VERBATIM = '[data-evidence="verbatim"]';
const ABSTRACT = '[data-row="abstract"] p[lang="en"]';

/**
 * Where on a card the words stand for which a query means it.
 * @param element the card as it is drawn
 */
export function marksOfCard(element: Element, card: Card, searched: Searchable, query: Query): StaticRange[] {
  const met = metBy(query, searched);
  if (!met) return [];
  const { title, abstract, authors } = card.paper;
  const texts = [
    ...all(element, '.title a, .reading-title a').map((node) => drawnText(node, title, 'title')),
    ...all(element, VERBATIM).map((node) => drawnText(node, node.dataset.quote ?? '', 'abstract')),
    ...all(element, ABSTRACT).map((node) => drawnText(node, abstract, 'abstract')),
    // A part of it: which formulas of the source are its own is not known, so none is read.
    ...all(element, '.whole-abstract p > span').map((node) => drawnText(node, '', 'abstract')),
  ];
  const names = namesMeant(
    met,
    authors.map(({ name }) => name),
  );
  return [
    ...texts.flatMap(({ shown, rangeOf }) => placesOf(met, shown).flatMap((place) => rangeOf(place) ?? [])),
    ...all(element, '.source-line, .authors').flatMap((line) => names.flatMap((name) => inLine(line, name))),
  ];
}

const all = (element: Element, selector: string) => [...element.querySelectorAll<HTMLElement>(selector)];

/** Where a name stands in a line of names, each of which may be a part of its own. */
function inLine(line: Element, name: string): StaticRange[] {
  const ranges: StaticRange[] = [];
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const startOffset = (node as Text).data.indexOf(name);
    const endOffset = startOffset + name.length;
    if (startOffset >= 0)
      ranges.push(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
  }
  return ranges;
}
