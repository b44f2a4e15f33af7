import { useEffect, useState } from 'preact/hooks';
import { findSettings, wordsOf } from './find-settings';

const MARKS = 'gloss-search';

/** How many places a settings search finds, kept up to date while the page is drawn; undefined where nothing is looked for. */
export function useFindSettings(query: string): number | undefined {
  const [count, setCount] = useState<number>();
  const words = wordsOf(query);
  useEffect(() => {
    const find = () => {
      const { marks, places } = findSettings(document, words);
      if (words.length > 0) CSS.highlights.set(MARKS, new Highlight(...marks));
      setCount(words.length > 0 ? places.length : undefined);
    };
    find();
    if (words.length === 0) return undefined;
    scrollTo({ top: 0 });
    // What it does itself changes attributes, and what its count says stands outside the parts.
    const drawn = new MutationObserver(find);
    for (const part of document.querySelectorAll('[data-part]'))
      drawn.observe(part, { childList: true, characterData: true, subtree: true });
    return () => {
      drawn.disconnect();
      CSS.highlights.delete(MARKS);
    };
  }, [words.join(' ')]);
  return count;
}

/** Puts the focus on the first thing that can be set where the search found something. */
export function goToFirst(query: string): void {
  for (const place of findSettings(document, wordsOf(query)).places) {
    const near = place.matches('label') ? (place.closest('.field') ?? place) : place;
    const control = near.matches(CONTROLS) ? near : near.querySelector(CONTROLS);
    if (control instanceof HTMLElement) {
      control.focus();
      return;
    }
  }
}

const CONTROLS = 'input:not(:disabled), select:not(:disabled), button:not(:disabled), a[href]';
