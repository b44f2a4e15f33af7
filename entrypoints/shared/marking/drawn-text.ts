import { mathToText } from '../../../lib/papers/math-to-text';
import { outsideMath } from '../../../lib/papers/outside-math';
import type { ShownText, TextPlace } from '../../../lib/topics/marking';

/** A text as it stands on a page, and how to find a part of it there. */
export interface DrawnText {
  shown: ShownText;
  rangeOf(place: TextPlace): StaticRange | undefined;
}

interface Piece {
  node: Text | Element;
  start: number;
  end: number;
}

/**
 * Reads a text that was drawn. Its formulas are read from the source, for what is drawn of them is no text; where the two do
 * not go together, no formula is read.
 * @param source with its TeX
 */
export function drawnText(root: Element, source: string, of: ShownText['of']): DrawnText {
  const nodes = textAndMath(root);
  const drawn = nodes.filter((node) => node instanceof Element).length;
  const tex =
    drawn === 0
      ? []
      : outsideMath(source, (prose) => prose).flatMap((each) => (typeof each === 'string' ? [] : [each.tex]));
  const isKnown = tex.length === drawn;
  const pieces: Piece[] = [];
  let text = '';
  let formula = 0;
  for (const node of nodes) {
    const start = text.length;
    if (node instanceof Text) text += node.data;
    else text += isKnown ? mathToText(tex[formula++] ?? '') : '\n';
    pieces.push({ node, start, end: text.length });
  }
  const formulas = pieces.flatMap(({ node, start, end }): TextPlace[] =>
    node instanceof Text ? [] : [[start, end]],
  );
  return {
    shown: { text, of, formulas },
    rangeOf([start, end]) {
      const first = pieces.find((piece) => start >= piece.start && start < piece.end);
      const last = pieces.find((piece) => end > piece.start && end <= piece.end);
      if (!first || !last) return undefined;
      const [startContainer, startOffset] = pointIn(first, start, 0);
      const [endContainer, endOffset] = pointIn(last, end, 1);
      return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
    },
  };
}

/** The texts and the formulas of an element, in order. */
function textAndMath(root: Node): (Text | Element)[] {
  return [...root.childNodes].flatMap((node): (Text | Element)[] => {
    if (node instanceof Text) return [node];
    if (!(node instanceof Element)) return [];
    return node.localName === 'math' ? [node] : textAndMath(node);
  });
}

/** Before a formula (0) or after it (1), for it is marked whole; in a text at the very letter. */
function pointIn({ node, start }: Piece, at: number, side: 0 | 1): [Node, number] {
  if (node instanceof Text) return [node, at - start];
  const parent = node.parentNode ?? node;
  return [parent, [...parent.childNodes].indexOf(node) + side];
}
