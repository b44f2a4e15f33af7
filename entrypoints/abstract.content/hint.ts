/**
 * The settings that decide how much room the note takes must be known before the abstract is painted, and extension storage
 * may answer too late for that. So the last known ones are kept in the page's own local storage, which answers at once; what
 * the extension's storage says afterwards wins. Opening that local storage holds a page up, by a millisecond or two: it is
 * left shut wherever there is no need.
 */
export interface Hint {
  shown: boolean;
  open: boolean;
}

let key = 'gloss-note';
export const FALLBACK: Hint = { shown: true, open: true };

/** Another kind of page keeps its own. */
export function keepHintsAs(name: string): void {
  key = name;
}

/** What was true on the last page. */
export function readHint(): Hint {
  try {
    const kept = localStorage.getItem(key);
    return kept ? { shown: !kept.includes('off'), open: !kept.includes('closed') } : FALLBACK;
  } catch {
    // The reader blocks the site's storage.
    return FALLBACK;
  }
}

/** Keeps what is true now; nothing is kept while it is what everybody starts with. */
export function keepHint({ shown, open }: Hint): void {
  try {
    if (shown && open) localStorage.removeItem(key);
    else localStorage.setItem(key, [!shown && 'off', !open && 'closed'].filter(Boolean).join(' '));
  } catch {
    // As above: the next page then starts from the fallback.
  }
}
