/** What a key does on a list of cards; the same letters as on arXiv's listings. */
export type KeyAction =
  | 'next'
  | 'previous'
  | 'open'
  | 'open-next'
  | 'go'
  | 'toggle'
  | 'star'
  | 'star-next'
  | 'hide'
  | 'read'
  | 'search'
  | 'help'
  | ChoosingAction;

/** What is done with several cards at once, and with collections: where a page has that. */
export type ChoosingAction =
  | 'choose'
  | 'choose-next'
  | 'choose-previous'
  | 'choose-all'
  | 'let-go'
  | 'read-all'
  | 'collect'
  | 'write';

const KEYS: Record<string, KeyAction> = {
  j: 'next',
  k: 'previous',
  o: 'open',
  O: 'open-next',
  Enter: 'go',
  ' ': 'toggle',
  s: 'star',
  S: 'star-next',
  x: 'hide',
  m: 'read',
  '/': 'search',
  '?': 'help',
  v: 'choose',
  J: 'choose-next',
  K: 'choose-previous',
  a: 'choose-all',
  Escape: 'let-go',
  M: 'read-all',
  c: 'collect',
  w: 'write',
};

/** The action of a key press, unless it belongs to a control or to the browser. */
export function keyAction(event: KeyboardEvent): KeyAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  const target = event.target as Element | null;
  if (target?.closest('input, textarea, select, dialog, [contenteditable]')) return undefined;
  const onControl = target?.closest('button, a, summary');
  if (onControl && (event.key === 'Enter' || event.key === ' ')) return undefined;
  return KEYS[letterOf(event)];
}

/** Shift alone makes a capital: with Caps Lock a key means what it does without. */
const letterOf = ({ key, shiftKey }: KeyboardEvent): string =>
  key.length > 1 ? key : shiftKey ? key.toUpperCase() : key.toLowerCase();
