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
  if (isOnControl(target)) return undefined;
  return shiftKey ? 'range' : ctrlKey || metaKey ? 'one' : undefined;
}

const isOnControl = (target: EventTarget | null) =>
  (target as Element | null)?.closest('a, button, summary, input, textarea, select, label') != null;

/** Whether a click was on a card itself: a plain one, on no control, and not the end of marking text. */
export function isOnCard({ ctrlKey, metaKey, shiftKey, altKey, target }: MouseEvent): boolean {
  if (ctrlKey || metaKey || shiftKey || altKey || isOnControl(target)) return false;
  return getSelection()?.isCollapsed !== false;
}
