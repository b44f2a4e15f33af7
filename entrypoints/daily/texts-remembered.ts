import type { TextMemory } from '../../components/shown-text';
import { SHOWN_TEXTS } from '../../lib/records/shown-text';

const keyOf = (paper: string) => `text:${paper}`;

/** Which text of a paper the reader looked at last. Kept as long as the tab. */
export const textsRemembered: TextMemory = {
  get(paper) {
    const kept = sessionStorage.getItem(keyOf(paper));
    return SHOWN_TEXTS.find((each) => each === kept);
  },
  set(paper, text) {
    try {
      sessionStorage.setItem(keyOf(paper), text);
    } catch {
      // No room: it is asked anew.
    }
  },
};
