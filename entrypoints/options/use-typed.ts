import { useState } from 'preact/hooks';

/** What is typed over a value that is kept. */
interface Draft<T> {
  text: string;
  /** The value it was begun over. */
  over: T;
  /** It was handed over to be kept: the next value is its own, and ends it. */
  sent?: boolean;
}

export interface Typed {
  /** What stands there unsaved; undefined where nothing does. */
  typed: string | undefined;
  /** The value was changed elsewhere while that was typed. */
  overtaken: boolean;
  /** Takes each letter; undefined where the reader gives up, or all is kept. */
  setTyped(text: string | undefined): void;
  /** What is typed is being kept. */
  send(): void;
}

/**
 * What is being typed over a value that is kept. A value that another window changes meanwhile takes nothing away that is not yet
 * sent; one that this field itself kept is what is shown again, for good: an undo that brings the value before back must not bring
 * back what was typed over it then.
 */
export function useTyped<T>(value: T): Typed {
  const [draft, setDraft] = useState<Draft<T>>();
  const isOver = draft?.sent === true && draft.over !== value;
  if (isOver) setDraft(undefined);
  const current = isOver ? undefined : draft;
  return {
    typed: current?.text,
    overtaken: current !== undefined && current.over !== value,
    setTyped: (text) => setDraft(text === undefined ? undefined : { text, over: current?.over ?? value }),
    send: () => setDraft((now) => now && { ...now, over: value, sent: true }),
  };
}
