import type { PageDigest } from '../../lib/records/digest';
import type { LabelSet } from '../../lib/records/sections';
import type { ShownText } from '../../lib/records/shown-text';
import type { WrittenWords } from '../../lib/records/written-words';
import type { BESIDE } from './beside';
import type { FullTextProps } from './full-text';
import type { NoteLayout } from './layout';

/**
 * What stands between the note and what it needs: the background did not answer, the star could not be stored, or the
 * extension was updated (or removed) since the page was loaded, and only a new load helps.
 */
export type Trouble = 'silent' | 'not-saved' | 'updated';

export interface WritingProps {
  /** `fetching`: the page asks for the full text; the model is asked then. */
  state: 'offered' | 'fetching' | 'waiting' | 'running' | 'failed';
  words: string;
  /** What the button says that has the full text read, where there is one. */
  full?: string | undefined;
  help?: 'write-digest' | 'open-options' | undefined;
}

/** What is to be told for a while, in the place of whose words these are. */
export interface Told {
  words: string;
  /** Whether it can be taken back. */
  undo?: boolean;
}

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
  /** The reader's own note. */
  ownNote?: string | undefined;
  /** Why there is no note here any more; it can be taken back. */
  off?: string | undefined;
  /** What the paper's own HTML can add; absent where the page does not tell which paper it shows. */
  fullText?: FullTextProps | undefined;
  /** That the page holds text for machines alone, and what that means. */
  toMachines?: { words: string; help: string } | undefined;
  /** `BESIDE`, where the abstract stands beside the note. */
  beside?: typeof BESIDE;
  /** What a model wrote, and what there is to say of it. */
  written?: ({ digest: PageDigest } & WrittenWords) | undefined;
  /** How writing goes, in words; of an offer, what its button says. */
  writing?: WritingProps | undefined;
  /** Whose words are shown where a model wrote. */
  text: ShownText;
  /** Whether arXiv's page is not the one that is known: the note was made from its metadata. */
  changed?: boolean | undefined;
  /** What is told just now. */
  told?: Told | undefined;
  /** What is looked at rests on which words, told to those who listen. */
  receipt?: string | undefined;
  /** Whose row stays marked: `ai results`; of a statement also its place. */
  pinned?: string | undefined;
  /** Whether all that was written is shown, and not only what the rows have room for. */
  whole: boolean;
  /** A button was pressed; its `data-action` tells which. */
  onAction(event: Event): void;
  onToggle(event: Event): void;
  onStar(event: Event): void;
  /** ⋯ was pressed. Absent where the abstract does not stand beside the note: there is no menu then, and nothing to tint. */
  onMore?: ((event: Event) => void) | undefined;
  /** The way out of the trouble: tries again, or loads the page anew. */
  onHelp(event: Event): void;
}

/** Whether what a model wrote is what the note shows. */
export const isWritten = ({ written, text }: NoteProps): boolean =>
  written !== undefined && text !== 'authors';

/** Whether the paper's abstract is shown whole, each sentence with its translation: the authors' words are all there then. */
export const isPaired = ({ written, text, whole, beside }: NoteProps): boolean =>
  beside !== undefined && text === 'both' && whole && written?.translated.some(({ pairs }) => pairs) === true;
