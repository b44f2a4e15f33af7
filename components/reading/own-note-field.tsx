import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../lib/records/card';
import { MOST_NOTE_LETTERS } from '../../lib/records/mark';
import type { PaperKey } from '../../lib/records/paper';
import { m } from '../../lib/words';

/** What keeps a reader's own notes. */
export interface NoteDesk {
  /** It is being typed. */
  onType(paper: PaperKey, words: string): void;
  /** The field is left, or goes; `before`: what stood there when it was entered. */
  onDone(paper: PaperKey, words: string, before: string): void;
}

/** Given by a page that keeps them. */
export const OwnNotes = createContext<NoteDesk | undefined>(undefined);

/**
 * The reader's own words on a paper, kept as they are typed. What another window makes of them shows here, but not while they are
 * typed here; what could not be kept stays in the field.
 */
export function OwnNoteField({
  card: { paper, mark },
  onLeave,
}: {
  card: Card;
  /** Given where it was just asked for: it takes the focus, and Escape leaves it. */
  onLeave?(): void;
}) {
  const desk = useContext(OwnNotes);
  const kept = mark?.note ?? '';
  const [typed, setTyped] = useState<string>();
  const [isIn, setIn] = useState(false);
  const before = useRef(kept);
  const field = useRef<HTMLTextAreaElement>(null);
  const left = useRef(() => {});
  left.current = () => {
    if (isIn && typed !== undefined) desk?.onDone(paper.key, typed, before.current);
  };
  // A field that goes while it is typed in is not told that it is left.
  useEffect(() => {
    if (onLeave) field.current?.focus();
    return () => left.current();
  }, []);
  useEffect(() => {
    if (!isIn && typed?.trim() === kept.trim()) setTyped(undefined);
  }, [isIn, typed, kept]);
  if (!desk) return null;
  return (
    <label class="own-note-field">
      <span>✎ {m.own_note()}</span>
      <textarea
        ref={field}
        name="ownNote"
        rows={3}
        maxLength={MOST_NOTE_LETTERS}
        dir="auto"
        placeholder={m.own_note_hint()}
        value={typed ?? kept}
        onFocus={() => {
          before.current = kept;
          setIn(true);
        }}
        onKeyDown={(event) => {
          if (!onLeave || event.key !== 'Escape' || event.isComposing) return;
          // Else it closes the popup as well.
          event.preventDefault();
          onLeave();
        }}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          desk.onType(paper.key, currentTarget.value);
        }}
        onBlur={() => {
          left.current();
          // It may go before it is drawn anew: it is told once.
          left.current = () => {};
          setIn(false);
        }}
      />
    </label>
  );
}
