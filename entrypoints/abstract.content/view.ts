import { h, render } from 'preact';
import type { NoteLayout } from '../../components/note/layout';
import { Note } from '../../components/note/note';
import type { NoteProps, Trouble } from '../../components/note/props';
import type { Gloss } from '../../lib/messaging';
import type { PageFacts } from '../../lib/records/announcement';
import { labelSetOf } from '../../lib/records/sections';

/** What the note is drawn from. */
export interface View {
  layout: NoteLayout;
  open: boolean;
  trouble?: Trouble | undefined;
  gloss?: Gloss;
  paper?: PageFacts;
}

type Actions = Pick<NoteProps, 'onToggle' | 'onStar' | 'onHelp'>;

const nothing = () => {};
const NO_ACTIONS: Actions = { onToggle: nothing, onStar: nothing, onHelp: nothing };

/** Draws the note; before anything is known, the room it will take. */
export function drawNote(root: ShadowRoot, view: View, actions = NO_ACTIONS): void {
  const { gloss, paper, layout, open, trouble } = view;
  const starred = gloss && (gloss.marksUnread ? undefined : gloss.mark?.starredAt !== undefined);
  const labels = labelSetOf(paper?.primary ?? '');
  render(h(Note, { layout, open, trouble, digest: gloss?.digest, starred, labels, ...actions }), root);
}
