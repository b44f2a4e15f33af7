import { createContext } from 'preact';
import type { PaperKey } from '../../lib/records/paper';

/** Which cards are chosen, to do something with all of them. */
export interface Choosing {
  chosen: ReadonlySet<PaperKey>;
  /** `range`: with all between it and the one that was chosen last. */
  onChoose(key: PaperKey, how: 'one' | 'range'): void;
}

/** Given by a page where several cards can be chosen. */
export const ChoosingCards = createContext<Choosing | undefined>(undefined);

type Press = Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'target'>;

/** What a press on a card asks for: with Ctrl or ⌘ this one, with Shift all up to it; what is on a control is the control's. */
export function choiceOf({ ctrlKey, metaKey, shiftKey, target }: Press): 'one' | 'range' | undefined {
  if ((target as Element | null)?.closest('a, button, summary, input, textarea, select')) return undefined;
  return shiftKey ? 'range' : ctrlKey || metaKey ? 'one' : undefined;
}
