import { useEffect } from 'preact/hooks';
import { keyAction } from '../../shared/keys';
import { hrefOf } from '../route';

const box = () => document.querySelector<HTMLInputElement>('[name="searchAll"]');

/** `/` leads to the search over all papers from anywhere on the page, and into its box. */
export function useSearchKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (keyAction(event) !== 'search') return;
      event.preventDefault();
      const there = box();
      if (there) there.select();
      else location.hash = hrefOf({ kind: 'search' });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** Where a press led to the search without words, its box is where to go on. */
export const focusBox = (): void => box()?.focus();
