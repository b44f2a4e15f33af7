/**
 * The settings that decide how much room the note takes must be known while the page is parsed, and extension storage
 * answers too late for that. So the last known ones are kept in the page's own local storage, where reading does not
 * wait; what the extension's storage says afterwards wins.
 */
export interface Hint {
  shown: boolean;
  open: boolean;
}

const KEY = 'gloss-note';
const FALLBACK: Hint = { shown: true, open: true };

/** What was true on the last page. */
export function readHint(): Hint {
  try {
    const kept = localStorage.getItem(KEY);
    return kept ? { shown: !kept.includes('off'), open: !kept.includes('closed') } : FALLBACK;
  } catch {
    // The reader blocks the site's storage.
    return FALLBACK;
  }
}

/** Keeps what is true now; nothing is kept while it is what everybody starts with. */
export function keepHint({ shown, open }: Hint): void {
  try {
    if (shown && open) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, [!shown && 'off', !open && 'closed'].filter(Boolean).join(' '));
  } catch {
    // As above: the next page then starts from the fallback.
  }
}
