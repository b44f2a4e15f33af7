import { h, type VNode } from 'preact';
import type { Inline } from '../lib/records/inline';

/** What MathML may hold here. The background filters too; this is the last door before a page. */
const TAGS = new Set(
  'math mrow mi mn mo ms mtext mspace msup msub msubsup mover munder munderover mfrac msqrt mroot mtable mtr mtd mpadded mphantom mstyle menclose mmultiscripts mprescripts'.split(
    ' ',
  ),
);

function draw(node: Inline): VNode | string {
  if (typeof node === 'string') return node;
  if (!TAGS.has(node.tag)) return h('span', null, node.children.map(draw));
  return h(node.tag, node.attrs ?? null, node.children.map(draw));
}

/** A text with its mathematics drawn; the plain text where it has none. */
export function MathText({ text, inline }: { text: string; inline?: Inline[] | undefined }) {
  return (inline ?? [text]).map(draw);
}
