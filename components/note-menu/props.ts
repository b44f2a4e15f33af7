import type { PageDigest } from '../../lib/records/digest';
import type { Mark } from '../../lib/records/mark';
import type { ShownText } from '../../lib/records/shown-text';

/** Words that the note has no room for; `action` where they are a button's. */
export interface Unfit {
  words: string;
  action: string | undefined;
}

export interface MenuProps {
  /** What the note says of writing, or offers, without having room for it. */
  unfit?: readonly Unfit[];
  /** What the reader did with the paper; undefined where that is not known: nothing that changes it is offered then. */
  mark: Partial<Mark> | undefined;
  /** What a model wrote. */
  written: PageDigest | undefined;
  /** Whose words are shown. */
  text: ShownText;
  /** What it means that the page holds text for machines alone, where it does. */
  toMachines?: string | undefined;
  /** Whether the page is a paper in HTML. */
  fullText?: boolean;
  /** What is told in the field that is open: that the reader's own note is kept, why a report is not. */
  told?: string | undefined;
  /** A button was pressed; its `data-action` tells which. */
  onAction(event: Event): void;
  /** The menu, or a field, is about to open or close, or did. */
  onPopover(event: Event): void;
  onKey(event: Event): void;
  /** The reader's own note has changed. */
  onOwnNote(event: Event): void;
}
