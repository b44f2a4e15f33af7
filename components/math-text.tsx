import { h, type VNode } from 'preact';
import type { Inline } from '../lib/records/inline';
import { keptAttributes, TAGS } from '../lib/records/mathml';

/** The background filters too; this is the last door before a page, and stored rows may be of any age. */
function draw(node: Inline): VNode | string {
  if (typeof node === 'string') return node;
  if (!TAGS.has(node.tag)) return h('span', null, node.children.map(draw));
  return h(node.tag, keptAttributes(node.attrs ?? {}) ?? null, node.children.map(draw));
}

/** A text with its mathematics drawn; the plain text where it has none. */
export function MathText({ text, inline }: { text: string; inline?: Inline[] | undefined }) {
  return (inline ?? [text]).map(draw);
}
