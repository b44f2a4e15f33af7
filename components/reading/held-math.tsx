import type { Inline } from '../../lib/records/inline';
import { MathText } from '../math-text';

/** What ends a sentence or a clause right after a formula. */
const AFTER = /^[.,;:!?)\]]+/;

/** Drawn text in which no line begins with the sign that follows a formula: after one a browser would break. */
export function HeldMath({ inline }: { inline: Inline[] }) {
  return heldTogether(inline).map((nodes, i) =>
    nodes.length > 1 ? (
      <span key={i} class="held">
        <MathText text="" inline={nodes} />
      </span>
    ) : (
      <MathText key={i} text="" inline={nodes} />
    ),
  );
}

/** The nodes in their order, each alone, or a formula with the sign after it. */
export function heldTogether(inline: readonly Inline[]): Inline[][] {
  const groups: Inline[][] = [];
  for (const node of inline) {
    const last = groups.at(-1);
    const sign = typeof node === 'string' && typeof last?.[0] === 'object' && AFTER.exec(node)?.[0];
    if (!last || !sign) groups.push([node]);
    else {
      last.push(sign);
      const rest = String(node).slice(sign.length);
      if (rest) groups.push([rest]);
    }
  }
  return groups;
}
