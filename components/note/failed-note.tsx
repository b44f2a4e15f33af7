import { m } from '../../lib/words';

interface FailedNoteProps {
  /** Of the paper's abstract page, where there is a note. */
  address: string;
}

/** What stands for a note on a page that arXiv could not convert: nothing is said of it. */
export function FailedNote({ address }: FailedNoteProps) {
  return (
    <aside class="note off" aria-label={m.note_name()}>
      <div class="text meta">
        <span class="whose">
          <b class="name">Gloss</b> · {m.html_failed()} <a href={address}>{m.to_abstract()}</a>
        </span>
      </div>
    </aside>
  );
}
