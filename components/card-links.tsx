import { useContext, useRef, useState } from 'preact/hooks';
import { abstractUrl, htmlUrl, pdfUrl } from '../lib/records/links';
import type { ShownText } from '../lib/records/shown-text';
import { m } from '../lib/words';
import type { CardProps } from './card-props';
import { CollectingCards } from './collections/collecting';
import { CopyMenu } from './copy-menu';
import { HandlingCards } from './handling';
import { OwnNoteField, OwnNotes } from './reading/own-note-field';
import { useWritten } from './written-language';

interface CardLinksProps extends Pick<CardProps, 'card' | 'onOpen' | 'onHide' | 'onRead'> {
  /** Which text the card shows: of both, the model's is copied. */
  text: ShownText;
  /** The field of the reader's own note opens here, or goes; absent where it stands elsewhere. */
  onNote?(isOpen: boolean): void;
}

/** What can be done with a paper besides starring it. */
export function CardLinks({ card, onOpen, onHide, onRead, onNote, text }: CardLinksProps) {
  const read = card.mark?.readAt !== undefined;
  const collecting = useContext(CollectingCards);
  const hasNotes = useContext(OwnNotes) !== undefined;
  const handling = useContext(HandlingCards);
  const written = useWritten(card);
  const noteButton = useRef<HTMLButtonElement>(null);
  const [isNoteOpen, setNoteOpen] = useState(false);
  const openNote = (isOpen: boolean) => {
    setNoteOpen(isOpen);
    onNote?.(isOpen);
  };
  return (
    <>
      <p class="links">
        <a href={abstractUrl(card.paper)} onClick={open(() => onOpen(true))}>
          {m.abstract_page()}
        </a>
        <Elsewhere to={pdfUrl(card.paper)} as="PDF" />
        <Elsewhere to={htmlUrl(card.paper)} as="HTML" />
        {handling && (
          <CopyMenu onCopy={(as) => handling.onCopy(card, as, text === 'authors' ? undefined : written)} />
        )}
        {hasNotes && onNote && (
          <button
            type="button"
            data-action="own-note"
            ref={noteButton}
            aria-expanded={isNoteOpen}
            onClick={() => openNote(!isNoteOpen)}
          >
            {m.own_note()}
          </button>
        )}
        <button type="button" data-action="mark-read" aria-pressed={read} onClick={onRead}>
          {read ? m.mark_unread() : m.mark_read()}
        </button>
        <button type="button" data-action="hide" onClick={onHide}>
          {card.mark?.hiddenAt === undefined ? m.hide() : m.show_again()}
        </button>
        {collecting && (
          <button type="button" data-action="collect" onClick={() => collecting.onCollect(card)}>
            {m.collect()}
          </button>
        )}
        {handling && <handling.Write card={card} />}
      </p>
      {isNoteOpen && (
        <OwnNoteField
          card={card}
          onLeave={() => {
            openNote(false);
            noteButton.current?.focus();
          }}
        />
      )}
    </>
  );
}

function Elsewhere({ to, as }: { to: string | undefined; as: string }) {
  if (!to) return null;
  return (
    <a href={to} target="_blank" rel="noreferrer">
      {as}
    </a>
  );
}

const open = (go: () => void) => (event: Event) => {
  event.preventDefault();
  go();
};
