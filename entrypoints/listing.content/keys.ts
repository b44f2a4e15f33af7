export type ListKey = 'next' | 'previous' | 'open' | 'star' | 'hide' | 'read' | 'help';

/** As in the popup; Enter is the browser's own, on arXiv's link. */
const KEYS = new Map<string, ListKey>([
  ['j', 'next'],
  ['k', 'previous'],
  ['o', 'open'],
  ['s', 'star'],
  ['x', 'hide'],
  ['m', 'read'],
  ['?', 'help'],
]);

/** What a key press means on a list; nothing where it is not the reader's own, is part of another, or goes into a field. */
export function listKey(event: KeyboardEvent): ListKey | undefined {
  if (!event.isTrusted || event.defaultPrevented || event.isComposing) return undefined;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const key = KEYS.get(event.key);
  // Held down it moves, and sets nothing again and again.
  if (event.repeat && key !== 'next' && key !== 'previous') return undefined;
  const [target] = event.composedPath();
  const isField =
    target instanceof Element &&
    (target.closest('input, textarea, select') !== null || (target as HTMLElement).isContentEditable);
  return isField ? undefined : key;
}
