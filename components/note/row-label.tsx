import type { ComponentChildren } from 'preact';
import { RECEIPT } from '../statement';

interface RowLabelProps {
  /** Whether the row rests on words that can be shown. */
  rests: boolean;
  pinned: boolean;
  children: ComponentChildren;
}

/** The name of a row; where it rests on something, a button that keeps those words marked. */
export function RowLabel({ rests, pinned, children }: RowLabelProps) {
  if (!rests) return children;
  return (
    <button
      type="button"
      class="label"
      data-action="receipt"
      aria-pressed={pinned}
      aria-describedby={RECEIPT}
    >
      {children}
    </button>
  );
}
