/**
 * Whether lists get lines must be known before they are painted, and extension storage may answer too late for that. So that they do
 * not is kept in the page's own local storage as well, which answers at once; what the extension's storage says afterwards wins.
 */
const KEY = 'gloss-list';

/** Whether lines of a kind were switched off on the last page. */
export function wasOff(kind: string): boolean {
  try {
    return localStorage.getItem(KEY)?.split(' ').includes(kind) ?? false;
  } catch {
    // The reader blocks the site's storage.
    return false;
  }
}

/** Keeps it; nothing is kept while all is on, as everybody starts. */
export function keepOff(kind: string, off: boolean): void {
  if (wasOff(kind) === off) return;
  try {
    const others = (localStorage.getItem(KEY) ?? '').split(' ').filter((each) => each && each !== kind);
    const now = off ? [...others, kind] : others;
    if (now.length > 0) localStorage.setItem(KEY, now.join(' '));
    else localStorage.removeItem(KEY);
  } catch {
    // As above: the next page then starts with lines.
  }
}
