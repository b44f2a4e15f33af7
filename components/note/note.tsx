import { ROWS } from '../../lib/records/sections';
import { m } from '../../lib/words';
import { absenceWords, rowLabel, untoldWords } from '../labels';
import { RECEIPT, Statement } from '../statement';
import { untilFound } from '../until-found';
import { noteHeight } from './layout';
import { NoteMeta } from './meta';
import { isPaired, isWritten, type NoteProps } from './props';
import { RowLabel } from './row-label';
import { TroubleLine } from './trouble-line';
import { WrittenRows } from './written';

/**
 * The gloss under an abstract: one line, what it is, and the rows that index the abstract. Its height depends on the
 * layout and on whether it is open, never on its text; until there is text the room stays empty.
 */
export function Note(props: NoteProps) {
  const { digest, trouble, labels, layout, open, off, beside } = props;
  if (off && beside) return beside.off(off, props.onAction);
  return (
    <aside
      class="note"
      aria-label={m.note_name()}
      aria-busy={!digest && !trouble}
      data-height={noteHeight(layout, open)}
    >
      {(digest || trouble) && (
        <div class="text">
          <Tldr {...props} />
          <NoteMeta {...props} />
          {isWritten(props)
            ? (layout.rows || props.whole) && <WrittenRows {...props} />
            : digest && layout.rows && <Rows {...props} />}
          {isWritten(props) && props.text === 'both' && props.whole && !isPaired(props) && (
            <section class="own" data-whose="authors">
              <h3>{m.authors_words()}</h3>
              <Rows {...props} open />
            </section>
          )}
          {digest && props.fullText?.parts.beneath(labels, layout.rows, props.fullText)}
          <span id={RECEIPT} class="unseen">
            {props.receipt}
          </span>
        </div>
      )}
    </aside>
  );
}

function Rows(props: NoteProps) {
  return (
    <dl class="rows" {...untilFound(props.open, props.onToggle)}>
      {ROWS.map((row) => (
        <Row key={row} row={row} {...props} />
      ))}
    </dl>
  );
}

/** One line in few words; with both texts the authors' own beneath it, each in a line until all is shown. */
function Tldr(props: NoteProps) {
  const { digest, trouble, written, text, whole, onHelp } = props;
  const [ai] = (isWritten(props) && written?.digest.sections.tldr.statements) || [];
  const [own] = digest?.sections.tldr.statements ?? [];
  const isBoth = ai && own && text === 'both' && !isPaired(props);
  return (
    <p class={isBoth ? `tldr both${whole ? ' grown' : ''}` : 'tldr'} data-section="tldr">
      {ai && (
        <span>
          <b class="name">{m.ai()}</b> ·{' '}
          <Statement statement={ai} lang={written?.digest.language} focusable />
        </span>
      )}
      {own && (isBoth || !ai) && (
        <span data-whose="authors">
          <Statement statement={own} focusable />
        </span>
      )}
      {trouble && !digest && <TroubleLine trouble={trouble} onHelp={onHelp} />}
      {digest && !ai && !own && <span class="empty">{untoldWords(digest)}</span>}
    </p>
  );
}

function Row({ row, digest, labels, fullText, pinned, onMore }: NoteProps & { row: (typeof ROWS)[number] }) {
  const section = digest?.sections[row];
  const [first] = section?.statements ?? [];
  const count = section?.spans.length ?? 0;
  const offer = row === 'implications' && section && !first ? fullText : undefined;
  const asked = offer?.wanted.has('conclusion');
  const told = asked && offer && offer.parts.passagesOf(offer.reading, 'conclusion').length > 0;
  return (
    <div class="row" data-section={row}>
      <dt>
        <RowLabel rests={onMore !== undefined && count > 0} pinned={pinned === `authors ${row}`}>
          {rowLabel(row, labels)}
          {count > 1 && <span class="count"> {count}</span>}
        </RowLabel>
      </dt>
      <dd class={asked ? 'grown' : undefined}>
        {first && <Statement statement={first} />}
        {section && !first && !told && <span class="empty absent">{absenceWords(section.absent)} </span>}
        {offer && <offer.parts.ReadButton part="conclusion" {...offer} />}
        {offer && <offer.parts.FromPaper part="conclusion" {...offer} />}
      </dd>
    </div>
  );
}
