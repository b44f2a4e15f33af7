import type { PageDigest } from '../../lib/records/digest';
import type { LabelSet } from '../../lib/records/sections';
import type { FullTextProps } from './full-text';
import type { NoteLayout } from './layout';

/**
 * What stands between the note and what it needs: the background did not answer, the star could not be stored, or the
 * extension was updated (or removed) since the page was loaded, and only a new load helps.
 */
export type Trouble = 'silent' | 'not-saved' | 'updated';

export interface NoteProps {
  /** Absent while the background is asked. */
  digest?: PageDigest | undefined;
  /** The names of the digest's tags, in its order. */
  tagNames: readonly string[];
  trouble?: Trouble | undefined;
  labels: LabelSet;
  layout: NoteLayout;
  open: boolean;
  /** Undefined where it is not known: no star is offered then. */
  starred: boolean | undefined;
  /** What the paper's own HTML can add; absent where the page does not tell which paper it shows. */
  fullText?: FullTextProps | undefined;
  onToggle(event: Event): void;
  onStar(event: Event): void;
  /** The way out of the trouble: tries again, or loads the page anew. */
  onHelp(event: Event): void;
}
