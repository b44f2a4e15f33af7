import { useState } from 'preact/hooks';

/**
 * What is being typed over a value that is kept; undefined where nothing is. When the value changes, by this field or
 * elsewhere, what is kept is what is shown again.
 */
export function useTyped<T>(
  value: T,
): [typed: string | undefined, setTyped: (text: string | undefined) => void] {
  const [state, setState] = useState<{ text: string; over: T }>();
  const typed = state?.over === value ? state?.text : undefined;
  // For good: when an undo brings the value before back, what was typed over it then must not come with it.
  if (state && state.over !== value) setState(undefined);
  return [typed, (text) => setState(text === undefined ? undefined : { text, over: value })];
}
