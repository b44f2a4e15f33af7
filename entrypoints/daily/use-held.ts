import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Card } from '../../lib/records/card';

/** Whether a reader's own note is being written. */
const isWriting = (): boolean => document.activeElement?.matches('[name="ownNote"]') === true;

/**
 * The card beside the list. While its note is written it stays, though the list has it no longer, or has another first: a field
 * that went mid-word would leave the next letters to the page, which takes them as keys.
 */
export function useHeld(reading: Card | undefined): Card | undefined {
  const last = useRef(reading);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const isHeld = isWriting() && last.current !== undefined && last.current.paper.key !== reading?.paper.key;
  if (!isHeld) last.current = reading;
  useEffect(() => {
    if (!isHeld) return undefined;
    const left = () => redraw(undefined);
    addEventListener('focusout', left);
    return () => removeEventListener('focusout', left);
  }, [isHeld]);
  return last.current;
}
