import { h } from 'preact';
import { BESIDE } from '../../components/note/beside';
import { FULL_TEXT, type FullTextProps, type Part, type Reading } from '../../components/note/full-text';
import { type NoteLayout, noteHeight } from '../../components/note/layout';
import { Note } from '../../components/note/note';
import type { NoteProps, Told, Trouble } from '../../components/note/props';
import type { fetchFullText } from '../../lib/arxiv-pages/full-text';
import { fullTextUrl } from '../../lib/arxiv-pages/full-text';
import type { Gloss } from '../../lib/messaging';
import type { PageFacts } from '../../lib/records/announcement';
import { labelSetOf } from '../../lib/records/sections';
import type { ShownText } from '../../lib/records/shown-text';
import { locale } from '../../lib/words';
import { render } from '../shared/page-drawing';

/** What the note is drawn from. */
export interface View {
  /** The paper's HTML, once it was asked for. */
  html?: ReturnType<typeof fetchFullText>;
  layout: NoteLayout;
  open: boolean;
  trouble?: Trouble | undefined;
  gloss?: Gloss;
  paper?: PageFacts;
  reading?: Reading;
  wanted: ReadonlySet<Part>;
  /** What is shown where a model wrote, and whether all of it is. */
  text: ShownText;
  whole?: boolean;
  /** What is told for a while, and why nothing is tinted. */
  told?: Told | undefined;
  undo?: () => void;
  problem?: string | undefined;
  /** Whether arXiv's page is not the one that is known. */
  changed?: boolean;
  /** Why there is no note any more. */
  off?: string | undefined;
  undoOff?: () => void;
  /** What is pointed at rests on these words; whose mark stays. */
  receipt?: string | undefined;
  pinned?: string | undefined;
  /** Whether it was drawn: until there are words, there is only the room for them. */
  drawn?: true;
}

type Actions = Pick<NoteProps, 'onToggle' | 'onStar' | 'onHelp' | 'onAction' | 'onMore'> &
  Pick<FullTextProps, 'onRead'>;

/**
 * Draws the note; before there is anything to say, the room it will take: one element of its height, for the page waits
 * for what is done while it is parsed.
 */
export function drawNote(root: ShadowRoot, view: View, { onRead, ...actions }: Actions): void {
  const { gloss, paper, layout, open, trouble } = view;
  if (!gloss && !trouble && !view.drawn) {
    drawRoom(root, view);
    return;
  }
  view.drawn = true;
  const starred = gloss && (gloss.marksUnread ? undefined : gloss.mark?.starredAt !== undefined);
  const { reading, wanted } = view;
  const fullText = paper && {
    reading,
    wanted,
    address: fullTextUrl(paper, location.origin),
    onRead,
    parts: FULL_TEXT,
  };
  const labels = labelSetOf(paper?.primary ?? '');
  const tagNames = gloss?.tagNames[locale()] ?? [];
  const { written, writing } = gloss ?? {};
  const told = {
    digest: gloss?.digest,
    tagNames,
    trouble,
    starred,
    ownNote: gloss?.mark?.note,
    fullText,
    toMachines: gloss?.toMachines?.[locale()],
    beside: BESIDE,
    written: written && { digest: written.digest, ...written.words[locale()] },
    writing: writing && {
      ...writing,
      ...writing.words[locale()],
    },
    text: view.text,
    whole: view.whole === true,
    told: view.problem ? { words: view.problem } : view.told,
    receipt: view.receipt,
    pinned: view.pinned,
    off: view.off,
    changed: view.changed,
  };
  render(h(Note, { layout, open, labels, ...told, ...actions }), root);
}

/** How the note stands, for tests and other people's styles: the host's `data-state`. */
export const stateOf = ({ off, trouble, gloss }: View): string =>
  off ? 'off' : trouble ? 'failed' : gloss ? (gloss.written?.digest.state.kind ?? 'ready') : 'working';

/** What the note begins with; drawing it goes on from there. */
export function drawRoom(root: ShadowRoot, { layout, open }: View): void {
  const note = root.querySelector('aside') ?? root.appendChild(document.createElement('aside'));
  note.className = 'note';
  note.dataset.height = noteHeight(layout, open);
}
