import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { PaperKey } from '../lib/records/paper';
import type { ShownText } from '../lib/records/shown-text';

/** What a page remembers of its cards. */
export interface TextMemory {
  get(paper: PaperKey): ShownText | undefined;
  set(paper: PaperKey, text: ShownText): void;
}

/** Given by a page that has room for both texts; without it a card is asked anew each time it is opened. */
export const TextsRemembered = createContext<TextMemory | undefined>(undefined);

export function useShownText(paper: PaperKey) {
  const memory = useContext(TextsRemembered);
  const [text, setText] = useState<ShownText>(() => memory?.get(paper) ?? 'ai');
  return {
    text,
    hasRoom: memory !== undefined,
    show(next: ShownText): void {
      memory?.set(paper, next);
      setText(next);
    },
  };
}
